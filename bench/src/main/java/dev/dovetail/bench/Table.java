package dev.dovetail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table in Markdown. */
record Table(List<Subject> subjects) {
  /** The table, and how it was measured. */
  List<String> lines(int rounds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "JDK "
            + System.getProperty("java.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " cores, medians of "
            + rounds
            + "; CPU seconds / wall seconds.");
    lines.add("");
    lines.add(
        "| graph | devices | by hand | with entries | with main | main adds | a device |"
            + " run by hand | run main |");
    lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    subjects.forEach(it -> lines.add(line(it)));
    return lines;
  }

  private static String line(Subject subject) {
    Cost plain = subject.cost(Subject.Way.PLAIN);
    Cost main = subject.cost(Subject.Way.MAIN);
    long added = main.cpu() - plain.cpu();
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %s | +%.1f (%.2f ×) | %.1f ms | %s | %s |",
        subject.shape().name(),
        subject.shape().asked(),
        shown(plain),
        shown(subject.cost(Subject.Way.ENTRIES)),
        shown(main),
        added / 1000.0,
        (double) main.cpu() / plain.cpu(),
        (double) added / subject.shape().asked(),
        shown(subject.cost(Subject.Way.RUN_PLAIN)),
        shown(subject.cost(Subject.Way.RUN_MAIN)));
  }

  private static String shown(Cost cost) {
    return String.format(Locale.ROOT, "%.2f / %.2f", cost.cpu() / 1000.0, cost.wall() / 1000.0);
  }
}
