package dev.dovetail.tar;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What members before a member say of it: the records of pax, or the long names of GNU tar. */
final class Extras {
  private static final Pattern TIME = Pattern.compile("(-?)(\\d{1,17})(?:\\.(\\d*))?");
  private static final int NANO_DIGITS = 9;
  private static final int LENGTH_DIGITS = 9;

  private final Map<String, String> records = new HashMap<>();

  /** The same again, to be added to. */
  Extras copy() {
    var copy = new Extras();
    copy.records.putAll(records);
    return copy;
  }

  /** Adds a record; an empty one takes back what was said before. */
  void add(String name, String value) {
    if (value.isEmpty()) {
      records.remove(name);
    } else {
      records.put(name, value);
    }
  }

  /** Adds the records of pax, {@code length name=value} each in a line. */
  void addAll(byte[] lines, long offset) throws Unusable {
    int at = 0;
    while (at < lines.length) {
      int length = length(lines, at, offset);
      int space = at + digits(lines, at);
      int end = at + length - 1;
      if (end >= lines.length || end <= space || lines[end] != '\n') {
        throw new Unusable("has a record that does not end", offset + at);
      }
      String record = new Text(Arrays.copyOfRange(lines, space + 1, end), offset + at).read();
      int equals = record.indexOf('=');
      if (equals < 1) {
        throw new Unusable("has a record without a name", offset + at);
      }
      add(record.substring(0, equals), record.substring(equals + 1));
      at = end + 1;
    }
  }

  private static int digits(byte[] lines, int at) {
    int end = at;
    while (end < lines.length && lines[end] >= '0' && lines[end] <= '9') {
      end++;
    }
    return end - at;
  }

  private static int length(byte[] lines, int at, long offset) throws Unusable {
    int digits = digits(lines, at);
    if (digits == 0
        || digits > LENGTH_DIGITS
        || at + digits >= lines.length
        || lines[at + digits] != ' ') {
      throw new Unusable("has a record without a length", offset + at);
    }
    int length = 0;
    for (int i = at; i < at + digits; i++) {
      length = length * 10 + lines[i] - '0';
    }
    return length;
  }

  /** A text. */
  Optional<String> text(String name) {
    return Optional.ofNullable(records.get(name));
  }

  /** Whether the member's content has gaps that are not in the archive. */
  boolean isSparse() {
    return records.keySet().stream().anyMatch(it -> it.startsWith("GNU.sparse."));
  }

  /** Bytes of the content, if that is said. */
  Optional<Long> size(long offset) throws Unusable {
    String size = records.get("size");
    if (size == null) {
      return Optional.empty();
    }
    if (!size.matches("\\d{1,18}")) {
      throw new Unusable("has a size that is none", offset);
    }
    return Optional.of(Long.parseLong(size));
  }

  /** When it was last written, if that is said. */
  Optional<Instant> modified(long offset) throws Unusable {
    String time = records.get("mtime");
    if (time == null) {
      return Optional.empty();
    }
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches()) {
      throw new Unusable("has a time that is none", offset);
    }
    boolean before = !matcher.group(1).isEmpty();
    long seconds = Long.parseLong(matcher.group(2));
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String nanos = (fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS);
    Instant whole = instant(before ? -seconds : seconds, offset);
    long part = Long.parseLong(nanos);
    return Optional.of(
        before && part > 0
            ? instant(-seconds - 1, offset).plusNanos(1_000_000_000 - part)
            : whole.plusNanos(part));
  }

  /** A time in seconds since 1970. */
  static Instant instant(long seconds, long offset) throws Unusable {
    if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
      throw new Unusable("has a time that is out of all calendars", offset);
    }
    return Instant.ofEpochSecond(seconds);
  }
}
