package dev.dovetail.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of mistakes: sources and options that all of them share, then a section for each.
 *
 * @param file where it is
 * @param text what it says
 */
record MistakePage(Path file, String text) {
  private static final Pattern SECTION = Pattern.compile("(?m)^## ");

  /** The pages in a folder. */
  static List<MistakePage> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().map(MistakePage::at).toList();
    }
  }

  private static MistakePage at(Path file) {
    try {
      return new MistakePage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Its mistakes, in order. */
  List<Mistake> mistakes() {
    String[] parts = SECTION.split(text, -1);
    Blocks shared = new Blocks(parts[0]);
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String title = parts[i].lines().findFirst().orElseThrow();
      mistakes.add(new Mistake(file, title, shared, new Blocks(parts[i])));
    }
    return mistakes;
  }

  /** Puts what the compiler says into the section of a mistake. */
  static void write(Mistake mistake, String printed) throws IOException {
    String all = Files.readString(mistake.file());
    int start = all.indexOf("## " + mistake.title() + "\n");
    Matcher block =
        Pattern.compile("(?ms)^```text\n.*?^```$").matcher(all).region(start, all.length());
    if (!block.find()) {
      throw new AssertionError(mistake + " has no text block");
    }
    Files.writeString(
        mistake.file(),
        all.substring(0, block.start())
            + "```text\n"
            + printed
            + "```"
            + all.substring(block.end()));
  }
}
