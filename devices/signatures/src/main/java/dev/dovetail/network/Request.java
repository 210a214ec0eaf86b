package dev.dovetail.network;

/**
 * What somebody asks of a service.
 *
 * @param kind to read, to write or to remove
 * @param path what it is about, decoded, beginning with a slash; not yet checked in any other way
 * @param content what to write; empty unless it is a write
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared or kept.
public record Request(Kind kind, String path, byte[] content) {
  /** Reading, writing or removing. */
  public enum Kind {
    /** Asks for the content at the path. */
    READ,
    /** Brings the content for the path. */
    WRITE,
    /** Asks that nothing be at the path any more. */
    REMOVE
  }

  /** A request to read. */
  public static Request read(String path) {
    return new Request(Kind.READ, path, new byte[0]);
  }

  /** A request to write; the content belongs to the request from now on. */
  public static Request write(String path, byte[] content) {
    return new Request(Kind.WRITE, path, content);
  }

  /** A request to remove. */
  public static Request remove(String path) {
    return new Request(Kind.REMOVE, path, new byte[0]);
  }
}
