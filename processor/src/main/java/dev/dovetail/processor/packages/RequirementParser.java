package dev.dovetail.processor.packages;

import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.ParsedCondition;
import dev.dovetail.processor.wiring.Parser;
import dev.dovetail.processor.wiring.SyntaxError;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a device declares of a package:
 *
 * <pre>
 * package = [ condition "?" ] group ":" artifact ":" version
 * version = number | range
 * </pre>
 *
 * @param text as declared
 */
public record RequirementParser(String text) {
  private static final Pattern FOREIGN = Pattern.compile("[^\\w.-]");

  /** Reads it; it never throws. */
  public ParsedRequirement parse() {
    int mark = questionMark();
    if (mark < 0) {
      return coordinates(Optional.empty(), 0);
    }
    ParsedCondition condition = Parser.condition(text.substring(0, mark));
    return condition instanceof ParsedCondition.Tree tree
        ? coordinates(Optional.of(tree.condition()), mark + 1)
        : new ParsedRequirement.Failed(((ParsedCondition.Failed) condition).error());
  }

  /** The one that ends the condition: coordinates have none, but a quoted text may. */
  private int questionMark() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (c == '?' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private ParsedRequirement coordinates(Optional<Condition> condition, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String[] parts = text.substring(start).stripTrailing().split(":", -1);
    if (parts.length != 3) {
      return failed(start, "a package is group:artifact:version, as org.example:tls:1.2");
    }
    int artifactAt = start + parts[0].length() + 1;
    int versionAt = artifactAt + parts[1].length() + 1;
    Optional<ParsedRequirement> fault =
        fault("group", parts[0], start).or(() -> fault("artifact", parts[1], artifactAt));
    if (fault.isPresent()) {
      return fault.get();
    }
    ParsedRange range = new RangeParser(parts[2]).parse();
    if (range instanceof ParsedRange.Failed failed) {
      return failed(versionAt + failed.error().at(), failed.error().message());
    }
    VersionRange versions = ((ParsedRange.Understood) range).range();
    return new ParsedRequirement.Understood(
        new Requirement(text, condition, parts[0], parts[1], versions));
  }

  private static Optional<ParsedRequirement> fault(String what, String name, int at) {
    Matcher foreign = FOREIGN.matcher(name);
    if (foreign.find()) {
      String sign = new String(Character.toChars(name.codePointAt(foreign.start())));
      return Optional.of(
          failed(at + foreign.start(), "\"" + sign + "\" cannot be in the name of the " + what));
    }
    return name.isEmpty()
        ? Optional.of(failed(at, "the name of the " + what + " is missing"))
        : Optional.empty();
  }

  private static ParsedRequirement failed(int at, String message) {
    return new ParsedRequirement.Failed(new SyntaxError(at, message));
  }
}
