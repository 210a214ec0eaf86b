package dev.dovetail.tool.descriptor;

import java.util.Optional;

/**
 * A file that was read while compiling.
 *
 * @param path as it was named, with slashes
 * @param kind {@code file}, {@code folder} or {@code absent}
 * @param sha256 in hexadecimal, of the content or of the sorted paths
 */
public record Input(String path, String kind, Optional<String> sha256) {}
