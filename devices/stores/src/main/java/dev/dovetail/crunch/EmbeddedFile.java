package dev.dovetail.crunch;

import dev.dovetail.store.Digest;
import dev.dovetail.store.StorePath;
import java.time.Instant;

/**
 * What is known of a file without reading it.
 *
 * @param part that holds its content
 * @param size in bytes
 * @param digest its SHA-256
 * @param lastModified when it was written, when it was embedded
 * @param path in the folder
 */
record EmbeddedFile(String part, long size, Digest digest, Instant lastModified, StorePath path) {
  /** Reads a line of the list. */
  static EmbeddedFile read(int number, String line) {
    String[] fields = line.split(" ", 4);
    return new EmbeddedFile(
        Integer.toString(number),
        Long.parseLong(fields[0]),
        Digest.parse(fields[1]),
        Instant.ofEpochMilli(Long.parseLong(fields[2])),
        StorePath.parse(fields[3]).orElseThrow());
  }
}
