package dev.dovetail.examples.notes;

import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.Optional;

/**
 * What a list says of a note.
 *
 * @param path of its file
 * @param size in bytes
 * @param time when it was last written, if the store knows
 */
record Note(StorePath path, long size, Optional<Instant> time) {
  /** The name that people see: the path without the slash before it. */
  String name() {
    return path.toString().substring(1);
  }

  /** As JSON (RFC 8259): name, size, and time in ISO 8601, empty where it is not known. */
  String json() {
    return "{\"name\":"
        + quoted(name())
        + ",\"size\":"
        + size
        + ",\"time\":"
        + quoted(time.map(Instant::toString).orElse(""))
        + "}";
  }

  private static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        json.append('\\').append(sign);
      } else if (sign < ' ') {
        String digits = Integer.toHexString(sign);
        json.append("\\u0000", 0, 6 - digits.length()).append(digits);
      } else {
        json.append(sign);
      }
    }
    return json.append('"').toString();
  }
}
