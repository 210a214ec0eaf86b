package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes how the instances of a graph are made, in the order of need. */
final class CreationWriter {
  /** Where a statement is broken, so that lines stay within a hundred characters. */
  private static final int LONGEST = 92;

  private final Locals locals;
  private final Map<String, String> settings;
  private final Graph graph;
  private final Map<Instance, Map<String, String>> configured;
  private final Map<Instance, String> paths = new LinkedHashMap<>();
  private final Set<Instance> machine;
  private final Set<Instance> used;

  CreationWriter(
      Locals locals,
      Map<String, String> settings,
      Graph graph,
      Map<Instance, Map<String, String>> configured) {
    this.locals = locals;
    this.settings = settings;
    this.graph = graph;
    this.configured = configured;
    graph.slots().forEach(it -> paths.putIfAbsent((Instance) it.edge().node(), it.path()));
    this.machine =
        graph.machine().stream().map(it -> (Instance) it.node()).collect(Collectors.toSet());
    this.used =
        graph.slots().stream().map(it -> (Instance) it.edge().node()).collect(Collectors.toSet());
    graph.machine().forEach(it -> locals.reserve((Instance) it.node(), it.slot().name()));
  }

  /** The target's own devices that others use, too. */
  CodeBlock machine() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Edge edge : graph.machine()) {
      Instance instance = (Instance) edge.node();
      if (used.contains(instance)) {
        code.addStatement("var $L = $L", locals.of(instance), creation(instance));
      }
    }
    return code.build();
  }

  /** The target's own devices as arguments. */
  CodeBlock machineArguments() {
    return graph.machine().stream()
        .map(it -> (Instance) it.node())
        .map(it -> used.contains(it) ? CodeBlock.of("$L", locals.of(it)) : creation(it))
        .collect(CodeBlock.joining(", "));
  }

  /** All other devices, the application last. */
  CodeBlock devices() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Instance instance : graph.instances()) {
      if (instance == graph.root()) {
        CodeBlock part = CodeBlock.of("program.application($S)", instance.head());
        statement(code, CodeBlock.of(""), part, "made", creation(instance));
      } else if (!machine.contains(instance)) {
        CodeBlock part =
            CodeBlock.of("program.device($S, $S)", instance.head(), paths.get(instance));
        boolean fallible = instance.device().creation() == Device.Creation.FALLIBLE_FACTORY;
        statement(
            code,
            CodeBlock.of("var $L =", locals.of(instance)),
            part,
            fallible ? "started" : "made",
            creation(instance));
      }
    }
    return code.build();
  }

  /** One statement, broken as the project's formatter would. */
  private static void statement(
      CodeBlock.Builder code, CodeBlock local, CodeBlock part, String method, CodeBlock creation) {
    String one = local + " " + part + "." + method + "(" + shortened(creation) + ");";
    boolean fits = one.length() <= LONGEST;
    String gap = local.isEmpty() ? "" : fits ? " " : "\n    ";
    String step = fits ? "" : local.isEmpty() ? "\n    " : "\n        ";
    code.add("$L$L$L$L.$L($L);\n", local, gap, part, step, method, creation);
  }

  /** The code with imported names, as long as it will be. */
  private static String shortened(CodeBlock code) {
    return code.toString().replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
  }

  private CodeBlock creation(Instance instance) {
    Device device = instance.device();
    CodeBlock arguments = arguments(instance);
    ClassName type = ClassName.get(device.declaring());
    if (device.creation() != Device.Creation.CONSTRUCTOR) {
      return CodeBlock.of("$T.$L($L)", type, device.creator().getSimpleName(), arguments);
    }
    boolean generic = !device.declaring().getTypeParameters().isEmpty();
    return CodeBlock.of(generic ? "new $T<>($L)" : "new $T($L)", type, arguments);
  }

  private CodeBlock arguments(Instance instance) {
    Iterator<Edge> edges = instance.edges().iterator();
    Iterator<Binding> bindings = instance.bindings().iterator();
    Map<String, String> written = configured.getOrDefault(instance, Map.of());
    List<Parameter> parameters = instance.device().parameters();
    return parameters.stream()
        .map(
            it ->
                it instanceof Parameter.Slot
                    ? CodeBlock.of("$L", locals.of((Instance) edges.next().node()))
                    : value(bindings.next(), written))
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock value(Binding binding, Map<String, String> written) {
    Parameter.Key key = binding.key();
    String expression = written.get(key.key());
    if (expression != null) {
      return CodeBlock.of("$L", expression);
    }
    if (binding.fixed().isPresent()) {
      return new LiteralWriter().write(key.type(), binding.fixed().get().text());
    }
    if (key.stage() == Stage.CONFIGURE) {
      String text = new CompiledValue(graph.key(binding)).text();
      return new LiteralWriter().write(key.type(), text);
    }
    return CodeBlock.of("values.get($L)", settings.get(binding.name()));
  }
}
