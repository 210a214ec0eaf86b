package dev.dovetail.http;

import dev.dovetail.store.Digest;

/**
 * Tells one content from every other (RFC 9110 section 8.8.3) by its SHA-256: a client that is told
 * that it has the content already has it, whoever made up the contents.
 *
 * @param text with its quotes
 */
record EntityTag(String text) {
  static EntityTag of(byte[] content) {
    return new EntityTag('"' + Digest.of(content).toString() + '"');
  }

  /** Whether the elements of {@code If-None-Match} name this content, weakly compared. */
  boolean isAmong(Elements tags) {
    return tags.texts().stream()
        .anyMatch(
            tag -> tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(text));
  }
}
