package dev.dovetail.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What toolkits add to a run of javac.
 *
 * @param programs the same toolkits each
 */
record CompileCost(List<Program> programs) implements Measure {
  @Override
  public void round() throws IOException, InterruptedException {
    for (Program program : programs) {
      program.compile();
      program.start();
    }
  }

  @Override
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| graph | devices |");
    StringBuilder rule = new StringBuilder("| --- | ---: |");
    for (Subject subject : programs.get(0).subjects()) {
      head.append(" ").append(subject.name()).append(" |");
      rule.append(" ---: |");
    }
    List<Subject> subjects = programs.get(0).subjects();
    if (subjects.size() > 2) {
      head.append(" of ").append(names(subjects.subList(1, subjects.size() - 1))).append(" |");
      rule.append(" ---: |");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    programs.forEach(it -> lines.add(line(it)));
    return lines;
  }

  private static String names(List<Subject> subjects) {
    return subjects.stream().map(Subject::name).collect(Collectors.joining(", of "));
  }

  private static String line(Program program) {
    Cost plain = program.first().compiled();
    List<Subject> others = program.subjects().subList(1, program.subjects().size());
    Cost ours = others.get(others.size() - 1).compiled();
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "| %s | %,d | %s |",
                program.shape().name(),
                program.shape().asked(),
                shown(plain)));
    List<String> quotients = new ArrayList<>();
    for (Subject other : others) {
      double added = other.compiled().cpu() - plain.cpu();
      double addedWall = other.compiled().wall() - plain.wall();
      line.append(String.format(Locale.ROOT, " +%.2f / +%.2f |", added / 1000, addedWall / 1000));
      quotients.add(String.format(Locale.ROOT, "%.2f", (ours.cpu() - plain.cpu()) / added));
    }
    quotients.remove(quotients.size() - 1);
    return quotients.isEmpty() ? line.toString() : line + " " + String.join(", ", quotients) + " |";
  }

  private static String shown(Cost cost) {
    return String.format(Locale.ROOT, "%.2f / %.2f", cost.cpu() / 1000, cost.wall() / 1000);
  }
}
