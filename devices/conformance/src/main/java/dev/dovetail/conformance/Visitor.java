package dev.dovetail.conformance;

import java.util.Optional;

/**
 * Who asks a network that is to be proved. Each call is a request of its own; many may ask at once.
 */
public interface Visitor {
  /**
   * Asks for the content at a path.
   *
   * @param path beginning with a slash, not encoded in any way
   * @return nothing where the answer has none, or an empty one
   */
  Optional<byte[]> read(String path);

  /**
   * Brings a content for a path.
   *
   * @param path beginning with a slash, not encoded in any way
   * @return whether it was taken
   */
  boolean write(String path, byte[] content);

  /**
   * Asks that nothing be at a path any more.
   *
   * @param path beginning with a slash, not encoded in any way
   * @return whether that was done
   */
  boolean remove(String path);
}
