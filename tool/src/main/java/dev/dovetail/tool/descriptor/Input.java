package dev.dovetail.tool.descriptor;

import java.util.Optional;

/**
 * A file that was read while compiling.
 *
 * @param path as it was named, with slashes
 * @param kind {@code file}, {@code folder} or {@code absent}
 * @param sha256 in hexadecimal, of the content or of the sorted paths
 */
public record Input(String path, String kind, Optional<String> sha256) {
  private static final int ENOUGH = 12;

  /** Enough of the digest to tell contents apart by eye; empty where there is none. */
  public String mark() {
    return sha256.map(it -> it.substring(0, Math.min(ENOUGH, it.length()))).orElse("");
  }
}
