package dev.dovetail.conformance;

import dev.dovetail.Device;
import dev.dovetail.filesystem.Filesystem;

/** The model of file systems as a device. */
public final class Disk {
  private Disk() {}

  /** An empty file system. */
  @Device(type = Filesystem.class, name = "plain", targets = "test")
  public static Filesystem files() {
    return new ModelFilesystem();
  }
}
