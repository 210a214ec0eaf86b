package dev.dovetail.tool.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text that lies beside this class in the jar.
 *
 * @param name of the file
 */
record Resource(String name) {
  String text() {
    try (InputStream file = Resource.class.getResourceAsStream(name)) {
      byte[] content = Objects.requireNonNull(file, name).readAllBytes();
      return new String(content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
