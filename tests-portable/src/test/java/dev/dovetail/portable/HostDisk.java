package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.block.BlockDevice;
import dev.dovetail.runtime.Result;

/** Puts a file of the host on a block device. */
public final class HostDisk {
  private HostDisk() {}

  /** The device, which begins with the file. */
  @Device(type = BlockDevice.class, name = "host-disk", targets = "node")
  public static Result<BlockDevice, BlockDevice.WriteError> of(
      BlockDevice device, @Key String hostFile) {
    byte[] content = HostFile.content(hostFile).copyToJavaArray();
    return device.write(0, content, 0, content.length).map(it -> device);
  }
}
