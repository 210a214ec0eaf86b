package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what stands for the devices that others refer to before they are made. */
final class LaterWriter {
  private static final ClassName LATER = ClassName.get("dev.dovetail.runtime", "Later");

  private final Graph graph;
  private final Paths paths;
  private final Map<Instance, String> names = new LinkedHashMap<>();

  LaterWriter(Graph graph, Locals locals, Paths paths) {
    this.graph = graph;
    this.paths = paths;
    for (Instance asker : graph.instances()) {
      asker.edges().stream()
          .filter(it -> !it.isStrict())
          .flatMap(Edge::instances)
          .forEach(
              it -> names.computeIfAbsent(it, each -> locals.field(locals.of(each) + "Later")));
    }
  }

  /** The devices, in the order in which others need them. */
  List<Instance> devices() {
    return List.copyOf(names.keySet());
  }

  /** What stands for a device. */
  String name(Instance device) {
    return Objects.requireNonNull(names.get(device));
  }

  /** Its type. */
  TypeName type(Instance device) {
    return ParameterizedTypeName.get(LATER, deviceType(device));
  }

  /** The expression that makes it. */
  CodeBlock creation(Instance device) {
    return CodeBlock.of(
        "program.<$T>later($S, $S)", deviceType(device), device.head(), paths.of(device));
  }

  /** The statement that makes it the device, which has just been made. */
  CodeBlock made(Instance device, String local) {
    return names.containsKey(device)
        ? CodeBlock.of("$L.is($L);\n", name(device), local)
        : CodeBlock.of("");
  }

  /** What an asker is given in the device's place. */
  CodeBlock supplier(Instance device, Instance asker) {
    String path = asker == graph.root() ? "" : paths.of(asker);
    return CodeBlock.of("$T.of($L, $S, $S)", LATER, name(device), asker.head(), path);
  }

  private TypeName deviceType(Instance device) {
    return new FieldType(device, graph.assembly().home()).name();
  }
}
