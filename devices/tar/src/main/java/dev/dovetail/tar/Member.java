package dev.dovetail.tar;

import java.time.Instant;

/**
 * A file in an archive.
 *
 * @param offset of its content in the medium
 * @param size of its content
 * @param modified when it was last written
 */
record Member(long offset, long size, Instant modified) {}
