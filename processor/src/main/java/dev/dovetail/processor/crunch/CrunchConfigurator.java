package dev.dovetail.processor.crunch;

import com.google.auto.service.AutoService;
import dev.dovetail.processor.configure.Configuration;
import dev.dovetail.processor.configure.Configurator;
import dev.dovetail.processor.configure.Configured;
import dev.dovetail.processor.configure.Input;
import dev.dovetail.processor.configure.KeyValue;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Embeds a folder for the device crunch: a resource for each file, one that lists them with sizes,
 * digests and times, and the class that opens them.
 */
@AutoService(Configurator.class)
public final class CrunchConfigurator implements Configurator {
  private static final String KEY = "fs";

  /** Made by whoever loads the service. */
  public CrunchConfigurator() {}

  @Override
  public String name() {
    return "crunch";
  }

  @Override
  public Configured configure(Configuration configuration) throws IOException {
    Optional<KeyValue> key = configuration.key(KEY);
    Optional<String> named = key.flatMap(KeyValue::value);
    if (named.isEmpty()) {
      return Configured.refused("crunch has no key \"" + KEY + "\"", "");
    }
    Input folder = configuration.input(named.get());
    if (folder.kind() != Input.Kind.FOLDER) {
      return Configured.refused(
          "crunch cannot embed \"" + named.get() + "\": there is no folder " + folder.location(),
          key.get().fixed()
              ? "name a folder in the wiring"
              : "name a folder with -A" + key.get().option() + "=<folder>");
    }
    SortedMap<String, Input> files = folder.files();
    for (String path : files.keySet()) {
      if (path.indexOf('\n') >= 0 || path.indexOf('\\') >= 0) {
        return Configured.refused(
            "crunch cannot embed \"/" + path.replace("\n", "\\n") + "\": no store has such a path",
            "rename the file, or move it out of " + folder.location());
      }
    }
    embed(configuration, files);
    return Configured.ready().argument(KEY, "new " + configuration.baseName() + "()");
  }

  private static void embed(Configuration configuration, SortedMap<String, Input> files)
      throws IOException {
    String name = configuration.baseName();
    StringBuilder list = new StringBuilder();
    int index = 0;
    for (var file : files.entrySet()) {
      byte[] content = file.getValue().read();
      configuration.writeResource(name + "." + index++, content);
      list.append(content.length + " " + sha256(content) + " ")
          .append(file.getValue().lastModified().toEpochMilli() + " /" + file.getKey() + "\n");
    }
    configuration.writeResource(name + ".files", list.toString());
    configuration.writeClass(name, accessor(name, files.size()));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String accessor(String name, int count) {
    return """
    import dev.dovetail.crunch.Embedded;
    import java.io.InputStream;
    import java.util.Optional;

    /** Opens the %s embedded for this program. */
    final class %s implements Embedded {
      @Override
      public Optional<InputStream> open(String part) {
        return Optional.ofNullable(
            %s.class.getResourceAsStream("%s." + part));
      }
    }
    """
        .formatted(count == 1 ? "one file" : count + " files", name, name, name);
  }
}
