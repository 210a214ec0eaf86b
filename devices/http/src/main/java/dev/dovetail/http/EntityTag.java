package dev.dovetail.http;

/**
 * Tells one content from every other (RFC 9110 section 8.8.3) by its fingerprint.
 *
 * @param text with its quotes
 */
record EntityTag(String text) {
  static EntityTag of(byte[] content) {
    return new EntityTag('"' + Fingerprint.of(content).toString() + '"');
  }

  /** Whether the elements of {@code If-None-Match} name this content, weakly compared. */
  boolean isAmong(Elements tags) {
    return tags.texts().stream()
        .anyMatch(
            tag -> tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(text));
  }
}
