package dev.dovetail.processor.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The man page of a program, in section 1: what its {@code --help} and {@code --describe} say.
 *
 * @param manual what the program says of itself
 */
public record ManPage(ProgramManual manual) {
  /** Its text, ending in a newline. */
  public String text() {
    StringBuilder page = new StringBuilder();
    String name = new Roff(manual.name()).toString();
    page.append(".TH ").append(new Roff(manual.name().toUpperCase(Locale.ROOT)).argument());
    page.append(" 1 \"\" ").append(new Roff(manual.name() + " " + manual.version()).argument());
    page.append(' ').append(new Roff(manual.target()).argument()).append('\n');
    page.append(".SH NAME\n");
    page.append(
        manual.doc().isEmpty() ? name + "\n" : name + " \\- " + new Roff(manual.doc()) + "\n");
    page.append(".SH SYNOPSIS\n.B ").append(name).append("\n.RI [ option \" ...]\"\n");
    page.append(".SH OPTIONS\n");
    groups().forEach((users, keys) -> group(users, keys, page));
    page.append(".SS Every program\n");
    item(bold("--help"), List.of("Prints the options."), page);
    item(bold("--version"), List.of("Prints name, version and target."), page);
    item(
        bold("--describe"),
        List.of("Prints what was wired, and what each option is set to."),
        page);
    item(bold("--trace"), List.of("Shows where an unexpected error comes from."), page);
    page.append(".SH FIXED WHEN COMPILING\n");
    item("target = " + new Roff(manual.target()), List.of(), page);
    for (Settled one : manual.settled()) {
      String text = one.name() + " = " + one.value() + " (" + one.reason() + ")";
      item(new Roff(text).toString(), List.of(one.doc()), page);
    }
    page.append(".SH WIRING\n.nf\n");
    for (String line : manual.wired()) {
      String text = line.stripLeading();
      page.append(" ".repeat(line.length() - text.length()))
          .append(new Roff(text).line())
          .append('\n');
    }
    page.append(".fi\n.SH EXIT STATUS\n");
    item("0", List.of("The job was done, or what was asked for was printed."), page);
    item("1", List.of("A device or the job failed."), page);
    item("64", List.of("The options were wrong."), page);
    item("74", List.of("What was asked for could not be written, as to a full disk."), page);
    return page.toString();
  }

  /** The keys by the devices that use them, as in help. */
  private Map<String, List<Settable>> groups() {
    Map<String, List<Settable>> groups = new LinkedHashMap<>();
    for (Settable key : manual.settable()) {
      String users = String.join(", ", key.users());
      groups.computeIfAbsent(users, it -> new ArrayList<>()).add(key);
    }
    return groups;
  }

  private static void group(String users, List<Settable> keys, StringBuilder page) {
    page.append(".SS ").append(new Roff(users).argument()).append('\n');
    for (Settable key : keys) {
      StringBuilder tag = new StringBuilder();
      key.options().forEach(it -> tag.append(tag.isEmpty() ? "" : ", ").append(bold(it)));
      key.denial().ifPresent(it -> tag.append(", ").append(bold(it)));
      if (!key.isFlag()) {
        tag.append(" \\fI").append(new Roff(new Noun(key.declaration().type()).toString()));
        tag.append("\\fR").append(key.isList() ? " ..." : "");
      }
      item(tag.toString(), new OptionText(key).sentences(), page);
    }
  }

  private static String bold(String option) {
    return "\\fB" + new Roff(option) + "\\fR";
  }

  /** A tagged paragraph, a line for each sentence as in help; empty ones are left out. */
  private static void item(String tag, List<String> sentences, StringBuilder page) {
    String said =
        sentences.stream()
            .filter(it -> !it.isBlank())
            .map(it -> new Roff(it).line() + "\n")
            .collect(Collectors.joining(".br\n"));
    // A tag without a paragraph would take the next one's tag for it.
    page.append(said.isEmpty() ? ".PP\n" : ".TP\n").append(tag).append('\n').append(said);
  }
}
