package dev.dovetail.portable;

import dev.dovetail.network.Network;

/** A network over which something is brought. */
public interface Uploading extends Network {
  /**
   * Waits until all of it has been brought.
   *
   * @return what could not be brought, or nothing
   */
  String await();
}
