package dev.dovetail.processor.configure;

import java.io.IOException;
import java.time.Instant;
import java.util.SortedMap;

/**
 * A file or folder that a user named. What is asked of it is noted with a digest, so that a build
 * tool can tell when the program has to be compiled anew.
 */
public interface Input {
  /** What is there. */
  enum Kind {
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** Nothing. */
    ABSENT
  }

  /** As the user named it, with slashes; for a file found in a folder, with its path in that. */
  String path();

  /** Where that is on this machine; for messages. */
  String location();

  /** What is there. */
  Kind kind();

  /**
   * The content of a file.
   *
   * @throws IOException where it cannot be read, or is no file
   */
  byte[] read() throws IOException;

  /**
   * When a file was last written, to the millisecond; at the latest what {@code SOURCE_DATE_EPOCH}
   * says in the environment, for builds that are to give the same bytes anywhere.
   *
   * @throws IOException where there is none
   */
  Instant lastModified() throws IOException;

  /**
   * All files below a folder, by their paths in it, with slashes. A link that leads out of the
   * folder is not part of it.
   *
   * @throws IOException where it cannot be read, or is no folder
   */
  SortedMap<String, Input> files() throws IOException;
}
