package dev.dovetail.http;

import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.message.LazyLineParser;
import org.apache.hc.core5.http.message.RequestLine;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Takes lines only as RFC 9112 has them. What one program reads leniently and the next strictly is
 * how requests are smuggled.
 */
final class StrictLines extends LazyLineParser {
  private static final Pattern VERSION = Pattern.compile("HTTP/[0-9]\\.[0-9]");

  private boolean requestLine;

  /** Whether the request line of the current request has come. */
  boolean hasRequestLine() {
    return requestLine;
  }

  /** A new request is to come. */
  void reset() {
    requestLine = false;
  }

  @Override
  public RequestLine parseRequestLine(CharArrayBuffer buffer) throws ParseException {
    requestLine = true;
    String line = buffer.toString();
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    if (first <= 0 || second <= first + 1 || !isToken(line, first)) {
      throw new ParseException("Not a request line");
    }
    String target = line.substring(first + 1, second);
    if (target.indexOf('\t') >= 0 || !isPlain(target)) {
      throw new ParseException("Not a request target");
    }
    return new RequestLine(line.substring(0, first), target, version(line.substring(second + 1)));
  }

  @Override
  public Header parseHeader(CharArrayBuffer buffer) throws ParseException {
    String line = buffer.toString();
    if (!isToken(line, line.indexOf(':')) || !isPlain(line)) {
      throw new ParseException("Not a header");
    }
    return super.parseHeader(buffer);
  }

  private static ProtocolVersion version(String text) throws ParseException {
    if (!VERSION.matcher(text).matches()) {
      throw new ParseException("Not a version");
    }
    return HttpVersion.get(text.charAt(5) - '0', text.charAt(7) - '0');
  }

  private static boolean isToken(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isLetter && (c < '0' || c > '9') && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        return false;
      }
    }
    return end > 0;
  }

  /** Whether there are no control characters but tabs. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f) {
        return false;
      }
    }
    return true;
  }
}
