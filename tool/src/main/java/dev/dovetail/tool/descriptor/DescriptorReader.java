package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads descriptors; members it does not know are left aside, as the schema allows. */
public final class DescriptorReader {
  /** What is left out says nothing. */
  private static final JsonSetter.Value EMPTY =
      JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);

  private final JsonMapper json =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .withConfigOverride(List.class, it -> it.setNullHandling(EMPTY))
          .withConfigOverride(String.class, it -> it.setNullHandling(EMPTY))
          .withConfigOverride(SlotKind.class, it -> it.setNullHandling(EMPTY))
          .build();

  /** One that reads the version {@link Descriptor#SCHEMA}. */
  public DescriptorReader() {}

  /**
   * Reads one.
   *
   * @param name of the file, for messages
   * @throws IOException if it is no descriptor, or of another version
   */
  public Descriptor read(String name, InputStream file) throws IOException {
    byte[] content;
    try {
      content = file.readAllBytes();
    } catch (IOException e) {
      throw new IOException("cannot read " + name + ": " + e.getMessage(), e);
    }
    return read(name, content);
  }

  private Descriptor read(String name, byte[] content) throws IOException {
    Descriptor descriptor;
    try {
      JsonNode tree = json.readTree(content);
      int schema = tree.path("schema").asInt(0);
      if (schema != Descriptor.SCHEMA) {
        throw new IOException(
            schema == 0
                ? name + " is no descriptor"
                : name + " has schema " + schema + "; this tool reads " + Descriptor.SCHEMA);
      }
      descriptor = json.treeToValue(tree, Descriptor.class);
    } catch (JacksonException e) {
      throw new IOException(name + " is no descriptor: " + fault(e), e);
    }
    Optional<String> fault =
        nameless(descriptor)
            .or(() -> new References(descriptor.after()).fault())
            .or(() -> descriptor.before().flatMap(it -> new References(it).fault()));
    if (fault.isPresent()) {
      throw new IOException(name + " is no descriptor: " + fault.get());
    }
    return descriptor;
  }

  /** The first name that is missing of those without which there is no program to speak of. */
  private static Optional<String> nameless(Descriptor descriptor) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("application.class", descriptor.application().className());
    names.put("application.name", descriptor.application().name());
    names.put("target", descriptor.target());
    names.put("main.name", descriptor.main().name());
    return names.entrySet().stream()
        .filter(it -> it.getValue().isEmpty())
        .findFirst()
        .map(it -> "its " + it.getKey() + " is not as the schema has it");
  }

  /** What is wrong, without the parser's own view of it. */
  private static String fault(JacksonException failure) {
    if (failure instanceof StreamReadException) {
      return "it is no JSON, at line "
          + failure.getLocation().getLineNr()
          + ", column "
          + failure.getLocation().getColumnNr();
    }
    String member =
        failure.getPath().stream()
            .map(
                it ->
                    it.getPropertyName() == null
                        ? "[" + it.getIndex() + "]"
                        : "." + it.getPropertyName())
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    return (member.isEmpty() ? "it" : "its " + member) + " is not as the schema has it";
  }
}
