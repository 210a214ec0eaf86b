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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how the instances of a graph are made, in the order of need. */
final class CreationWriter {
  private final Locals locals;
  private final Map<String, String> settings;
  private final Graph graph;
  private final Map<Instance, Map<String, String>> configured;
  private final Paths paths;
  private final Set<Instance> machine;
  private final Set<Instance> used;

  CreationWriter(
      Locals locals,
      Map<String, String> settings,
      Graph graph,
      Paths paths,
      Map<Instance, Map<String, String>> configured) {
    this.locals = locals;
    this.settings = settings;
    this.graph = graph;
    this.paths = paths;
    this.configured = configured;
    this.machine =
        graph.machine().stream().map(it -> (Instance) it.node()).collect(Collectors.toSet());
    this.used =
        graph.slots().stream()
            .flatMap(it -> it.edge().node().instance().stream())
            .collect(Collectors.toSet());
    graph.machine().forEach(it -> locals.give((Instance) it.node(), it.slot().name()));
    for (Instance instance : graph.instances()) {
      if (instance != graph.root()) {
        locals.giveOwn(instance, paths.of(instance));
      }
    }
  }

  /** The target's own devices that others use, too. */
  List<Instance> usedMachine() {
    return graph.machine().stream()
        .map(it -> (Instance) it.node())
        .filter(used::contains)
        .distinct()
        .toList();
  }

  /** The statements that make those. */
  CodeBlock machine() {
    CodeBlock.Builder code = CodeBlock.builder();
    usedMachine().forEach(it -> code.addStatement("var $L = $L", locals.of(it), creation(it)));
    return code.build();
  }

  /** The target's own devices as arguments. */
  CodeBlock machineArguments() {
    return graph.machine().stream()
        .map(it -> (Instance) it.node())
        .map(it -> used.contains(it) ? CodeBlock.of("$L", locals.of(it)) : creation(it))
        .collect(CodeBlock.joining(", "));
  }

  /** All other devices, in the order of need; the application, which comes last, not included. */
  List<Instance> devices() {
    return graph.instances().stream()
        .filter(it -> it != graph.root() && !machine.contains(it))
        .toList();
  }

  /** The statements that make them and the application, in one method. */
  CodeBlock statements() {
    Position whole = Position.whole(locals);
    return Stream.concat(devices().stream(), Stream.of(graph.root()))
        .map(it -> statement(it, whole))
        .collect(CodeBlock.joining(""));
  }

  /** The statement that makes a device or the application. */
  CodeBlock statement(Instance instance, Position position) {
    Call call = call(instance, position);
    if (instance == graph.root()) {
      CodeBlock part = CodeBlock.of(".application($S)", instance.head());
      return statement("", part, "made", call, position.indent());
    }
    CodeBlock part = CodeBlock.of(".device($S, $S)", instance.head(), paths.of(instance));
    boolean fallible = instance.device().creation() == Device.Creation.FALLIBLE_FACTORY;
    String method = fallible ? "started" : "made";
    return statement(position.declared(instance), part, method, call, position.indent());
  }

  /** Whether what makes an instance declares exceptions. */
  boolean throwing(Instance instance) {
    return instance.bindings().stream()
        .anyMatch(it -> isLiteral(it) && new LiteralWriter().throwing(it.key().type()));
  }

  private static CodeBlock statement(
      String local, CodeBlock part, String method, Call creation, int indent) {
    CodeBlock one = CodeBlock.of("program$L.$L($L);\n", part, method, creation.inOneLine());
    int before = local.isEmpty() ? indent : indent + local.length() + 1;
    int width =
        "program".length() + Call.width(part) + ("." + method + "();").length() + creation.width();
    if (before + width <= Call.LINE) {
      return CodeBlock.of("$L$L", local.isEmpty() ? "" : local + " ", one);
    }
    if (!local.isEmpty() && indent + 4 + width <= Call.LINE) {
      return CodeBlock.of("$L\n    $L", local, one);
    }
    String gap = local.isEmpty() ? "" : "\n    ";
    String step = local.isEmpty() ? "\n    " : "\n        ";
    int column = indent + step.length() - 1;
    return CodeBlock.of(
        "$L$Lprogram$L$L$L$L;\n",
        local,
        gap,
        step,
        part,
        step,
        given(method, creation, column, column - indent));
  }

  /** The last step of a statement that is broken before each of them. */
  private static CodeBlock given(String method, Call creation, int column, int within) {
    String call = "." + method + "(";
    if (column + call.length() + creation.width() + 2 <= Call.LINE) {
      return CodeBlock.of("$L$L)", call, creation.inOneLine());
    }
    String gap = " ".repeat(within + 4);
    CodeBlock broken = creation.at(column + 4, gap + "    ", column + 8, 2);
    return CodeBlock.of("$L\n$L$L)", call, gap, broken);
  }

  private CodeBlock creation(Instance instance) {
    return call(instance, Position.whole(locals)).inOneLine();
  }

  private Call call(Instance instance, Position position) {
    Device device = instance.device();
    ClassName type = ClassName.get(device.declaring());
    if (device.creation() != Device.Creation.CONSTRUCTOR) {
      CodeBlock factory = CodeBlock.of("$T.$L", type, device.creator().getSimpleName());
      return new Call(factory, arguments(instance, position));
    }
    boolean generic = !device.declaring().getTypeParameters().isEmpty();
    return new Call(
        CodeBlock.of(generic ? "new $T<>" : "new $T", type), arguments(instance, position));
  }

  private List<CodeBlock> arguments(Instance instance, Position position) {
    Iterator<Edge> edges = instance.edges().iterator();
    Iterator<Binding> bindings = instance.bindings().iterator();
    Map<String, String> written = configured.getOrDefault(instance, Map.of());
    return instance.device().parameters().stream()
        .map(
            it ->
                it instanceof Parameter.Slot
                    ? slot(edges.next(), position)
                    : value(bindings.next(), written))
        .toList();
  }

  private static CodeBlock slot(Edge edge, Position position) {
    List<CodeBlock> devices =
        edge.instances().map(it -> CodeBlock.of("$L", position.of(it))).toList();
    return switch (edge.slot().kind()) {
      case ONE -> devices.get(0);
      case OPTIONAL ->
          devices.isEmpty()
              ? CodeBlock.of("$T.empty()", Optional.class)
              : CodeBlock.of("$T.of($L)", Optional.class, devices.get(0));
      case LIST ->
          CodeBlock.of("$T.of($L)", List.class, devices.stream().collect(CodeBlock.joining(", ")));
      case LAZY -> CodeBlock.of("$L", devices.get(0));
    };
  }

  private CodeBlock value(Binding binding, Map<String, String> written) {
    Parameter.Key key = binding.key();
    String expression = written.get(key.key());
    if (expression != null) {
      return CodeBlock.of("$L", expression);
    }
    if (isLiteral(binding)) {
      String text =
          binding
              .fixed()
              .map(Binding.Fixed::text)
              .orElseGet(() -> new CompiledValue(graph.key(binding)).text());
      return new LiteralWriter().write(key.type(), text);
    }
    return CodeBlock.of("values.get($L)", settings.get(binding.name()));
  }

  private static boolean isLiteral(Binding binding) {
    return binding.fixed().isPresent() || binding.key().stage() == Stage.CONFIGURE;
  }
}
