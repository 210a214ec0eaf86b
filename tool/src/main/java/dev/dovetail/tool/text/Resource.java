package dev.dovetail.tool.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text that lies beside a class in the jar.
 *
 * @param beside the class
 * @param name of the file
 */
public record Resource(Class<?> beside, String name) {
  /** The text. */
  public String text() {
    try (InputStream file = beside.getResourceAsStream(name)) {
      byte[] content = Objects.requireNonNull(file, name).readAllBytes();
      return new String(content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
