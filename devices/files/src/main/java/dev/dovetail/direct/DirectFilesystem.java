package dev.dovetail.direct;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.files.FolderFilesystem;
import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;

/**
 * The files and folders below a folder of the host, changed in place. The host writes them to its
 * disk when it likes; what is written together may be seen by halves. Links are as in {@link
 * Direct}.
 */
public final class DirectFilesystem {
  private DirectFilesystem() {}

  /**
   * Opens a folder, which must be there; it is looked for again on each use.
   *
   * @param fs its path; a relative one starts where the program runs
   * @return an error where it is no folder, or may not be read
   */
  @Device(
      type = Filesystem.class,
      name = "direct",
      doc = "The files and folders in a folder of the host, changed in place.",
      targets = {"unix", "test"})
  public static Result<Filesystem, Store.Error> open(
      @Key(doc = "Folder whose files are served.", defaultValue = "data") String fs) {
    return Direct.folder(fs).map(FolderFilesystem::new);
  }
}
