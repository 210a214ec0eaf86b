package dev.dovetail.processor.packages;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Maven version, in Maven's order. Versions may be equal in that order whose texts differ, as 1
 * and 1.0.
 */
public final class Version implements Comparable<Version> {
  /** Characters; a longer one is no version a person wrote, and would exhaust the stack. */
  private static final int LONGEST = 200;

  private static final Pattern SHAPE = Pattern.compile("[\\w+]+(?:[.-][\\w+]+)*");

  private static final Pattern PART = Pattern.compile("([^0-9.-]+)|[0-9]+");

  private final String text;
  private final VersionPart.Group parts;

  private Version(String text) {
    this.text = text;
    this.parts = new Reader(text.toLowerCase(Locale.ROOT)).group();
  }

  /** Reads a version; nothing where the text is none. */
  public static Optional<Version> of(String text) {
    boolean symbolic = text.equals("LATEST") || text.equals("RELEASE");
    return text.length() <= LONGEST && SHAPE.matcher(text).matches() && !symbolic
        ? Optional.of(new Version(text))
        : Optional.empty();
  }

  @Override
  public int compareTo(Version other) {
    return parts.compareTo(other.parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version version && compareTo(version) == 0;
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }

  /** Cuts a text into parts. A hyphen, or letters straight behind a number, begin a group. */
  private static final class Reader {
    private final String text;
    private final Matcher part;

    Reader(String text) {
      this.text = text;
      this.part = PART.matcher(text);
      part.find();
    }

    VersionPart.Group group() {
      List<VersionPart> items = new ArrayList<>();
      while (true) {
        items.add(item());
        int end = part.end();
        if (!part.find()) {
          break;
        }
        if (text.charAt(end) != '.' || endsInLetters()) {
          items.add(group());
          break;
        }
      }
      return VersionPart.Group.of(items);
    }

    /** Letters at the end, or straight before a number: a dot before them is like a hyphen. */
    private boolean endsInLetters() {
      return part.group(1) != null && (part.end() == text.length() || digitFollows());
    }

    private VersionPart item() {
      String letters = part.group(1);
      return letters == null
          ? new VersionPart.Number(new BigInteger(part.group()))
          : VersionPart.Qualifier.of(letters, digitFollows());
    }

    private boolean digitFollows() {
      return part.end() < text.length() && Character.isDigit(text.charAt(part.end()));
    }
  }
}
