package dev.dovetail.http;

import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpVersion;

/**
 * How the body of a request ends (RFC 9112 section 6).
 *
 * @param isChunked whether it says so itself
 * @param length otherwise its bytes; more than fit a number is the largest
 */
record Framing(boolean isChunked, long length) {
  private static final int DIGITS = 18;

  static Framing of(ClassicHttpRequest request) throws Rejected {
    Header[] lengths = request.getHeaders("Content-Length");
    List<String> codings = Elements.of(request, "Transfer-Encoding").lowerCase().texts();
    if (codings.isEmpty()) {
      return lengths.length == 0 ? new Framing(false, 0) : ofLength(lengths);
    }
    boolean isLastChunked = codings.indexOf("chunked") == codings.size() - 1;
    if (lengths.length > 0
        || !isLastChunked
        || request.getVersion().lessEquals(HttpVersion.HTTP_1_0)) {
      throw new Rejected(Status.BAD_REQUEST);
    }
    if (codings.size() > 1) {
      throw new Rejected(Status.NOT_IMPLEMENTED);
    }
    return new Framing(true, 0);
  }

  boolean isEmpty() {
    return !isChunked && length == 0;
  }

  private static Framing ofLength(Header[] lengths) throws Rejected {
    String text = lengths[0].getValue();
    if (lengths.length > 1 || !text.matches("[0-9]+")) {
      throw new Rejected(Status.BAD_REQUEST);
    }
    return new Framing(false, text.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(text));
  }
}
