package dev.dovetail.tool.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * A file that should be a jar.
 *
 * @param file the file
 */
public record Jar(Path file) {
  /** Opens it; of a file that is none the message names it. */
  public JarFile open() throws IOException {
    try {
      return new JarFile(file.toFile());
    } catch (ZipException e) {
      throw new IOException(file + " is no jar: " + e.getMessage(), e);
    }
  }
}
