package dev.dovetail.bench.stores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was measured, in Markdown, a line for each operation of a store; what takes more than a
 * tenth longer stands out.
 *
 * @param rounds how many
 * @param cases in their order
 */
record Table(int rounds, List<Measured> cases) {
  private static final double AIM = 1.1;

  List<String> lines() {
    List<Measured> done = cases.stream().filter(Measured::isDone).toList();
    List<Load> loads = done.stream().map(it -> it.what().load()).distinct().sorted().toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        "JDK %s, %d cores, the least of %s."
            .formatted(
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                rounds == 1 ? "one round" : rounds + " rounds"));
    lines.add("");
    lines.add("| store | operation |" + row(loads, Table::head));
    lines.add("| --- | --- |" + row(loads, it -> "---:"));
    Map<String, Map<Load, Measured>> rows = new LinkedHashMap<>();
    for (Measured each : done) {
      rows.computeIfAbsent(name(each.what()), it -> new TreeMap<>()).put(each.what().load(), each);
    }
    rows.forEach((name, row) -> lines.add(name + row(loads, it -> cell(row, it))));
    return lines;
  }

  private static String row(List<Load> loads, Function<Load, String> cell) {
    return loads.stream().map(it -> " " + cell.apply(it) + " |").collect(Collectors.joining());
  }

  private static String head(Load load) {
    int kib = load.size() / 1024;
    String size = kib < 1024 ? kib + " KiB" : kib / 1024 + " MiB";
    return "%,d of %s".formatted(load.keys(), size);
  }

  private static String name(Case what) {
    return "| `" + what.pair().device() + "` | " + what.operation().word() + " |";
  }

  private static String cell(Map<Load, Measured> row, Load load) {
    Measured measured = row.get(load);
    if (measured == null) {
      return "";
    }
    String ratio = String.format(Locale.ROOT, "%.2f", measured.ratio());
    return time(measured.least(Side.OURS))
        + " / "
        + time(measured.least(Side.RAW))
        + " = "
        + (measured.ratio() > AIM ? "**" + ratio + "**" : ratio);
  }

  private static String time(double micros) {
    return String.format(Locale.ROOT, micros < 10 ? "%.2f" : "%,.0f", micros);
  }
}
