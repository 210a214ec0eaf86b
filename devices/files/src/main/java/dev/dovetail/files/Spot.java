package dev.dovetail.files;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a file can be put.
 *
 * @param folder that is there, by its real path
 * @param missing names of the folders that are to be made in it, the outermost first
 * @param name of the file in the last of them
 */
public record Spot(Path folder, List<String> missing, String name) {
  /** The folder that the file is to be in. */
  Path parent() {
    return missing.isEmpty() ? folder : folder.resolve(String.join("/", missing));
  }

  /** The file itself. */
  Path file() {
    return parent().resolve(name);
  }
}
