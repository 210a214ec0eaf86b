package dev.dovetail.bench.stores;

import java.io.IOException;
import java.util.List;

/** Files that are read and written by number, whose paths have been made before. */
interface Subject extends AutoCloseable {
  /** The content of a file, as an array that belongs to the caller. */
  byte[] get(int key) throws IOException;

  /** Gives a file another content, which nobody changes any more. */
  void set(int key, byte[] content) throws IOException;

  /** What is in the folder of all files, in the order of names. */
  List<?> list() throws IOException;

  /** Lets go of what is open. */
  @Override
  default void close() throws IOException {}
}
