package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.Path;

/** How files are changed. What fails has changed nothing. */
interface Changes {
  /** Puts a file at a spot, with its folders, in the place of a file that is there. */
  void put(Spot spot, Content content) throws IOException;

  /** Moves a file or folder to a spot, and removes the folders that it leaves empty. */
  void move(Path source, Spot destination) throws IOException;

  /** Removes a file, or a folder with all in it, and the folders that it leaves empty. */
  void remove(Path entry) throws IOException;

  /** Removes all. */
  void clear() throws IOException;
}
