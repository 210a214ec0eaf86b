package dev.dovetail.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;

/**
 * The elements of a header that is a list, over all lines that have it (RFC 9110 section 5.6.1).
 *
 * @param texts in order, without the blanks around them
 */
record Elements(List<String> texts) {
  static Elements of(MessageHeaders headers, String name) {
    List<String> texts = new ArrayList<>();
    for (Header header : headers.getHeaders(name)) {
      for (String text : header.getValue().split(",", -1)) {
        texts.add(text.strip());
      }
    }
    return new Elements(List.copyOf(texts));
  }

  /** Whether one is this, in lower or upper case. */
  boolean has(String text) {
    return texts.stream().anyMatch(text::equalsIgnoreCase);
  }

  /** The same in lower case. */
  Elements lowerCase() {
    return new Elements(texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList());
  }
}
