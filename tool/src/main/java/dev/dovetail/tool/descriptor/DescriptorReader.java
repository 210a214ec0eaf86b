package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads descriptors; members it does not know are left aside, as the schema allows. */
public final class DescriptorReader {
  /** What is left out says nothing. */
  private static final JsonSetter.Value EMPTY =
      JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.AS_EMPTY);

  private final JsonMapper json =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(List.class, it -> it.setNullHandling(EMPTY))
          .withConfigOverride(String.class, it -> it.setNullHandling(EMPTY))
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
    try {
      JsonNode tree = json.readTree(file);
      int schema = tree.path("schema").asInt(0);
      if (schema != Descriptor.SCHEMA) {
        throw new IOException(
            schema == 0
                ? name + " is no descriptor"
                : name + " has schema " + schema + "; this tool reads " + Descriptor.SCHEMA);
      }
      return json.treeToValue(tree, Descriptor.class);
    } catch (JacksonException e) {
      throw new IOException(name + " is no descriptor: " + e.getOriginalMessage(), e);
    }
  }
}
