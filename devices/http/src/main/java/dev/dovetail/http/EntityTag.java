package dev.dovetail.http;

import java.util.zip.CRC32;

/**
 * Tells one content from another (RFC 9110 section 8.8.3) by its length and its CRC-32: of the
 * changes that keep the length, one in four thousand million goes unnoticed. It is no proof against
 * somebody who forges a content, and need not be, since who can change one can serve what they
 * like.
 *
 * @param text with its quotes
 */
record EntityTag(String text) {
  static EntityTag of(byte[] content) {
    // Adler-32 beside it would nearly double what a large answer costs.
    var crc = new CRC32();
    crc.update(content, 0, content.length);
    return new EntityTag(
        '"' + Integer.toHexString(content.length) + '-' + Long.toHexString(crc.getValue()) + '"');
  }

  /** Whether the elements of {@code If-None-Match} name this content, weakly compared. */
  boolean isAmong(Elements tags) {
    return tags.texts().stream()
        .anyMatch(
            tag -> tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(text));
  }
}
