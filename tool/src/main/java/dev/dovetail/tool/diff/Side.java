package dev.dovetail.tool.diff;

import dev.dovetail.tool.describe.Describer;
import dev.dovetail.tool.describe.Description;
import dev.dovetail.tool.descriptor.Artifact;
import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Input;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.graph.Edges;
import dev.dovetail.tool.program.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One of two programs, as far as they are held against each other.
 *
 * @param title name and target; empty where there is no program
 * @param devices in the order in which they are made
 * @param machine names of the slots that the target fills, by the ids of what is in them
 * @param slots those of each device, by its id, with what is in them
 * @param settings the choices and keys
 * @param packages versions by group and name
 * @param files kind and digest by path
 */
record Side(
    String title,
    List<Description.Made> devices,
    Map<String, String> machine,
    Map<String, List<Contents>> slots,
    List<Description.Setting> settings,
    Map<String, String> packages,
    Map<String, String> files) {
  /** That of a program, or of none. */
  static Side of(Optional<Program> program) {
    return program
        .map(Side::of)
        .orElseGet(
            () -> new Side("", List.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of()));
  }

  private static Side of(Program program) {
    Descriptor descriptor = program.descriptor();
    Graph graph = descriptor.after();
    Edges edges = new Edges(graph);
    Map<String, String> machine = new LinkedHashMap<>();
    for (Slot slot : graph.machine()) {
      slot.part().to().ifPresent(it -> machine.put(it, slot.name()));
    }
    Map<String, List<Contents>> slots = new LinkedHashMap<>();
    graph.instances().forEach(it -> slots.put(it.id(), Contents.of(edges.from(it.id()))));
    Description description = new Describer(true).description(program);
    return new Side(
        descriptor.title(),
        description.devices(),
        machine,
        slots,
        description.settings(),
        packages(descriptor),
        files(descriptor));
  }

  private static Map<String, String> packages(Descriptor descriptor) {
    Map<String, String> packages = new TreeMap<>();
    for (Artifact each : descriptor.packages()) {
      packages.put(each.group() + ":" + each.artifact(), each.versions().orElse(""));
    }
    return packages;
  }

  private static Map<String, String> files(Descriptor descriptor) {
    Map<String, String> files = new TreeMap<>();
    for (Input input : descriptor.inputs()) {
      files.put(input.path(), (input.kind() + " " + input.mark()).strip());
    }
    return files;
  }
}
