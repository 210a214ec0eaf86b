package dev.dovetail.processor.write;

/**
 * A user's text in a documentation comment.
 *
 * @param text as the user wrote it
 */
record DocText(String text) {
  /** As HTML that ends no comment, starts no tag and escapes no character. */
  @Override
  public String toString() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '@', '\\', '{', '}', '*' -> html.append("&#").append((int) c).append(';');
        case '\u2028', '\u2029' -> html.append(' ');
        default -> html.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return html.toString();
  }
}
