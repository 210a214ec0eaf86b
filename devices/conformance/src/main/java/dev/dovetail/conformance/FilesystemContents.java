package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.store.StorePath;

/** All that can be found in a file system from its root down, as text that can be compared. */
record FilesystemContents(Filesystem files) {
  @Override
  public String toString() {
    var text = new StringBuilder();
    add(StorePath.root(), text);
    return text.toString();
  }

  private void add(StorePath path, StringBuilder text) {
    boolean folder = files.status(path).fold(Filesystem.Status::folder, error -> false);
    text.append(path).append(": ");
    if (folder) {
      text.append("folder ");
      files.list(path).ifOk(names -> names.forEach(name -> add(path.add(name), text)));
    } else {
      text.append(files.read(path, 0, Integer.MAX_VALUE).map(Bytes::new)).append(' ');
    }
  }
}
