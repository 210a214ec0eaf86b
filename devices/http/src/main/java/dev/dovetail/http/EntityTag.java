package dev.dovetail.http;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Tells one content from another (RFC 9110 section 8.8.3) by its length and two checksums of 32
 * bits. That is enough to notice a change of a file; it is no proof against somebody who forges
 * one, and need not be, since who can change the content can serve what they like.
 *
 * @param text with its quotes
 */
record EntityTag(String text) {
  static EntityTag of(byte[] content) {
    var crc = new CRC32();
    crc.update(content, 0, content.length);
    var adler = new Adler32();
    adler.update(content, 0, content.length);
    return new EntityTag(
        '"'
            + Integer.toHexString(content.length)
            + '-'
            + Long.toHexString(crc.getValue())
            + '-'
            + Long.toHexString(adler.getValue())
            + '"');
  }

  /** Whether the elements of {@code If-None-Match} name this content, weakly compared. */
  boolean isAmong(Elements tags) {
    return tags.texts().stream()
        .anyMatch(
            tag -> tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(text));
  }
}
