package dev.dovetail.network;

/**
 * What a service answers.
 *
 * @param outcome what happened
 * @param path where the content stands, beginning with a slash, its ending telling what it is; it
 *     lies in the folder of the requested path where that path leads to a folder
 * @param content the bytes, none but after a read; they belong to the network from now on
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared or kept.
public record Reply(Outcome outcome, String path, byte[] content) {
  /** What became of the request. */
  public enum Outcome {
    /** The content is there. */
    FOUND,
    /** The write made something new. */
    CREATED,
    /** The write took the place of what was there. */
    REPLACED,
    /** What was there is gone. */
    REMOVED
  }

  /** The content at a path. */
  public static Reply found(String path, byte[] content) {
    return new Reply(Outcome.FOUND, path, content);
  }

  /** A write to a path where there was nothing. */
  public static Reply created(String path) {
    return new Reply(Outcome.CREATED, path, new byte[0]);
  }

  /** A write to a path where there was something. */
  public static Reply replaced(String path) {
    return new Reply(Outcome.REPLACED, path, new byte[0]);
  }

  /** What was at a path is gone. */
  public static Reply removed(String path) {
    return new Reply(Outcome.REMOVED, path, new byte[0]);
  }
}
