package dev.dovetail.tool.diff;

import dev.dovetail.tool.describe.Describer;
import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Input;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two programs do not have alike.
 *
 * @param left name and target of the first
 * @param right name and target of the second
 * @param changes sorted by kind and name
 */
public record Difference(String left, String right, List<Change> changes) {
  /** That from one to another. */
  public static Difference of(Program left, Program right) {
    Descriptor first = left.descriptor();
    Descriptor second = right.descriptor();
    List<Change> changes = new ArrayList<>();
    changes.addAll(Change.between("device", devices(first), devices(second)));
    changes.addAll(Change.between("setting", settings(left), settings(right)));
    changes.addAll(Change.between("package", packages(first), packages(second)));
    changes.addAll(Change.between("file", files(first), files(second)));
    return new Difference(first.title(), second.title(), changes);
  }

  private static Map<String, String> devices(Descriptor descriptor) {
    Map<String, String> devices = new TreeMap<>();
    descriptor.after().instances().forEach(it -> devices.put(it.id(), it.device()));
    return devices;
  }

  private static Map<String, String> settings(Program program) {
    Map<String, String> settings = new TreeMap<>();
    new Describer(true)
        .description(program)
        .settings()
        .forEach(it -> settings.put(it.name(), it.shown()));
    return settings;
  }

  private static Map<String, String> packages(Descriptor descriptor) {
    Map<String, String> packages = new TreeMap<>();
    descriptor
        .packages()
        .forEach(it -> packages.put(it.group() + ":" + it.artifact(), it.versions().orElse("")));
    return packages;
  }

  private static Map<String, String> files(Descriptor descriptor) {
    Map<String, String> files = new TreeMap<>();
    for (Input input : descriptor.inputs()) {
      files.put(
          input.path(),
          input.kind() + input.sha256().map(it -> " " + it.substring(0, 12)).orElse(""));
    }
    return files;
  }

  /** As a terminal shows it: what goes, what comes, and what becomes another. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("- " + left);
    lines.add("+ " + right);
    Columns columns = new Columns();
    changes.forEach(it -> columns.row(it.sign(), it.what(), it.name(), it.text()));
    lines.addAll(columns.lines(""));
    return lines;
  }
}
