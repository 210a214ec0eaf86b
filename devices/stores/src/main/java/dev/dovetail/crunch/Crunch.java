package dev.dovetail.crunch;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Stage;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;

/** The files of a folder as they were when the program was compiled, read on first use. */
@Device(
    type = Store.class,
    name = "crunch",
    doc = "Holds the files of a folder, embedded when compiling.",
    configurator = "crunch")
public final class Crunch implements Store {
  private final Shelf shelf;

  /** Serves what was embedded. */
  public Crunch(
      @Key(
              stage = Stage.CONFIGURE,
              type = String.class,
              defaultValue = "data",
              doc = "Folder whose files are embedded.")
          Embedded fs) {
    this.shelf = new Shelf(fs);
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return shelf.get(path).map(byte[]::clone);
  }
}
