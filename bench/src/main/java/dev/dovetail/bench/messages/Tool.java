package dev.dovetail.bench.messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Something that puts programs together while they are compiled.
 *
 * @param name as the page calls it
 * @param path its jars, for the class path and the processor path
 */
record Tool(String name, String path) {
  /** What javac prints, without the folder that the sources are in. */
  String says(Trial trial) {
    try {
      Path folder = Files.createTempDirectory("messages");
      Path output = Files.createDirectory(folder.resolve("classes"));
      Path sources = Files.createDirectory(folder.resolve("shop"));
      List<String> words =
          new ArrayList<>(List.of("-d", output.toString(), "-cp", path, "-processorpath", path));
      words.addAll(trial.options());
      for (var source : trial.sources().entrySet()) {
        words.add(
            Files.writeString(sources.resolve(source.getKey()), source.getValue()).toString());
      }
      var said = new ByteArrayOutputStream();
      ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new));
      return said.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
