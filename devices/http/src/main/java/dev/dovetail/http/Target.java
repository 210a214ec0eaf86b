package dev.dovetail.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What a request is about (RFC 9112 section 3.2), without its query.
 *
 * @param path decoded, beginning with a slash, without steps up and without characters that any
 *     part of a system could take for more than a letter
 */
record Target(String path) {
  private static final String HEX = "0123456789ABCDEF";
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** Reads a request target, a byte a character. */
  static Target of(String raw) throws Rejected {
    String text = raw.startsWith("/") ? raw : withoutAuthority(raw);
    int query = text.indexOf('?');
    String path = decode(query < 0 ? text : text.substring(0, query));
    if (path.indexOf('\\') >= 0
        || path.chars().anyMatch(c -> c < ' ' || c == 0x7f)
        || (path + "/").contains("/../")
        || (path + "/").contains("/./")) {
      throw new Rejected(Status.BAD_REQUEST);
    }
    return new Target(path);
  }

  /** The address of the folder at the path, for a browser; it leads to no other host. */
  String folderLocation() {
    var location = new StringBuilder("/");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c == '/') {
        if (location.charAt(location.length() - 1) != '/') {
          location.append('/');
        }
      } else if (UNRESERVED.indexOf(c) >= 0) {
        location.append((char) c);
      } else {
        location.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return location.append('/').toString();
  }

  private static String withoutAuthority(String raw) throws Rejected {
    int start = -1;
    for (String scheme : new String[] {"http://", "https://"}) {
      if (raw.regionMatches(true, 0, scheme, 0, scheme.length())) {
        start = scheme.length();
      }
    }
    int end = Math.max(start, 0);
    while (end < raw.length() && raw.charAt(end) != '/' && raw.charAt(end) != '?') {
      end++;
    }
    if (start < 0 || end == start) {
      throw new Rejected(Status.BAD_REQUEST);
    }
    String rest = raw.substring(end);
    return rest.startsWith("/") ? rest : "/" + rest;
  }

  private static String decode(String text) throws Rejected {
    byte[] bytes = new byte[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#') {
        throw new Rejected(Status.BAD_REQUEST);
      }
      if (c == '%') {
        int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw new Rejected(Status.BAD_REQUEST);
        }
        c = (char) (high << 4 | low);
        i += 2;
      }
      bytes[length++] = (byte) c;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Rejected(Status.BAD_REQUEST);
    }
  }
}
