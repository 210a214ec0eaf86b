package dev.dovetail.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.WritableStore;

/** An archive in a file system that is in memory: nothing depends on the host. */
public final class ArchiveInMemory {
  private ArchiveInMemory() {}

  /** An empty one. */
  @Device(type = WritableStore.class, name = "archive-in-memory", targets = "test")
  public static Result<FileStore, Store.Error> make() {
    return FileStore.ofArchive(Jimfs.newFileSystem(Configuration.unix()).getPath("/a.zip"), true);
  }
}
