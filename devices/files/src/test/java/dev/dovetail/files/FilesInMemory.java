package dev.dovetail.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.dovetail.Device;
import dev.dovetail.filesystem.Filesystem;

/** A file system that is in memory: nothing depends on the host. */
public final class FilesInMemory {
  private FilesInMemory() {}

  /** An empty one. */
  @Device(type = Filesystem.class, name = "files-in-memory", targets = "test")
  public static FolderFilesystem make() {
    return new FolderFilesystem(Jimfs.newFileSystem(Configuration.unix()).getPath("/work"));
  }
}
