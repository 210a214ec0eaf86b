package dev.dovetail.bench.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, in Markdown; what takes more than a tenth longer stands out.
 *
 * @param rounds how many
 * @param cases the lines
 */
record Table(int rounds, List<Measured> cases) {
  private static final double AIM = 1.1;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "JDK %s, %d cores, the least of %d rounds."
            .formatted(
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                rounds));
    lines.add("");
    lines.add("| store | beside | operation | files | size | µs | beside, µs | ratio |");
    lines.add("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |");
    cases.stream().filter(Measured::isDone).forEach(it -> lines.add(line(it)));
    return lines;
  }

  private static String line(Measured measured) {
    Case it = measured.what();
    String ratio = "%.2f".formatted(measured.ratio());
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %,d | %s | %s | %s | %s |",
        it.pair().device(),
        it.pair().raw(),
        it.operation().word(),
        it.load().keys(),
        size(it.load().size()),
        time(measured.least(Side.OURS)),
        time(measured.least(Side.RAW)),
        measured.ratio() > AIM ? "**" + ratio + "**" : ratio);
  }

  private static String size(int bytes) {
    return bytes < 1 << 20 ? bytes / 1024 + " KiB" : bytes / (1024 * 1024) + " MiB";
  }

  private static String time(double micros) {
    return String.format(Locale.ROOT, micros < 10 ? "%.3f" : "%,.0f", micros);
  }
}
