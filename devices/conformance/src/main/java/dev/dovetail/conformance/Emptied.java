package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.store.StorePath;

/** A file system from which everything is removed, one entry after the other. */
record Emptied(Filesystem files) {
  void run() {
    below(StorePath.root());
  }

  private void below(StorePath folder) {
    files.list(folder).ifOk(names -> names.forEach(name -> entry(folder.add(name))));
  }

  private void entry(StorePath path) {
    below(path);
    files.destroy(path);
  }
}
