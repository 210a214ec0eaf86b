package dev.dovetail.memory;

import java.util.TreeMap;

/** What can be in a folder. */
sealed interface Node permits MemoryFile, Node.Folder {
  /** A folder, which may be empty. */
  record Folder(TreeMap<String, Node> nodes) implements Node {}
}
