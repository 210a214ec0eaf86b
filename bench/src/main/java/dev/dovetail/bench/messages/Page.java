package dev.dovetail.bench.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the comparison: a program for each tool, and then the mistakes in it, each with the
 * classes that are other than there.
 *
 * @param text all of it
 */
record Page(String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern TYPE = Pattern.compile("(?:class|interface) (\\w+)");
  private static final Pattern SECTION = Pattern.compile("(?m)^(?=## )");
  private static final Pattern PART = Pattern.compile("(?m)^(?=### )");
  private static final Pattern TABLE = Pattern.compile("(?s)(?<=<!-- table -->\n).*?(?=<!-- end)");

  /** The same with what the tools say. */
  Page with(Function<Trial, String> says) {
    String[] sections = SECTION.split(text);
    Map<String, String> program =
        Stream.of(PART.split(sections[1])).skip(1).collect(Collectors.toMap(Page::title, it -> it));
    StringBuilder all = new StringBuilder(sections[1]);
    List<Row> rows = new ArrayList<>();
    for (String section : List.of(sections).subList(2, sections.length)) {
      String[] parts = PART.split(section);
      all.append(parts[0]);
      Map<String, Verdict> verdicts = new LinkedHashMap<>();
      for (String part : List.of(parts).subList(1, parts.length)) {
        Trial trial = trial(program.getOrDefault(title(part), ""), part);
        String said = says.apply(trial);
        verdicts.put(trial.tool(), Verdict.of(trial, said, part));
        all.append(answered(part, said));
      }
      rows.add(new Row(title(section), verdicts));
    }
    String table = "\n" + String.join("\n", Row.table(rows)) + "\n\n";
    return new Page(TABLE.matcher(sections[0]).replaceFirst(it -> table) + all);
  }

  private static String title(String part) {
    return part.substring(part.indexOf(' ') + 1, part.indexOf('\n'));
  }

  private static Trial trial(String program, String part) {
    Map<String, String> sources = new LinkedHashMap<>();
    blocks(program + part, "java").forEach(it -> sources.put(fileName(it), it));
    List<String> options =
        blocks(program + part, "options").stream().flatMap(String::lines).toList();
    return new Trial(title(part), sources, options);
  }

  private static String fileName(String source) {
    return TYPE.matcher(source).results().findFirst().orElseThrow().group(1) + ".java";
  }

  private static String answered(String part, String said) {
    return BLOCK
        .matcher(part)
        .replaceAll(
            it ->
                java.util.regex.Matcher.quoteReplacement(
                    it.group(1).equals("text") ? "```text\n" + said + "```" : it.group()));
  }

  private static List<String> blocks(String part, String kind) {
    return BLOCK
        .matcher(part)
        .results()
        .filter(it -> it.group(1).equals(kind))
        .map((MatchResult it) -> it.group(2))
        .toList();
  }
}
