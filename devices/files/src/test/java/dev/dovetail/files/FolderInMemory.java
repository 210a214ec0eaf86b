package dev.dovetail.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.dovetail.Device;
import dev.dovetail.store.WritableStore;

/** A folder in a file system that is in memory: nothing depends on the host. */
public final class FolderInMemory {
  private FolderInMemory() {}

  /** An empty one. */
  @Device(type = WritableStore.class, name = "folder-in-memory", targets = "test")
  public static FileStore make() {
    return FileStore.ofFolder(Jimfs.newFileSystem(Configuration.unix()).getPath("/work"));
  }
}
