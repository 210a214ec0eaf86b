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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes how the instances of a graph are made, in the order of need. */
final class CreationWriter {
  /** Columns before a statement. */
  private static final int INDENT = 6;

  private final Locals locals;
  private final Map<String, String> settings;
  private final Graph graph;
  private final Map<Instance, Initialisation> configured;
  private final Map<Instance, String> paths = new LinkedHashMap<>();
  private final Set<Instance> machine;
  private final Set<Instance> used;

  CreationWriter(
      Locals locals,
      Map<String, String> settings,
      Graph graph,
      Map<Instance, Initialisation> configured) {
    this.locals = locals;
    this.settings = settings;
    this.graph = graph;
    this.configured = configured;
    graph
        .slots()
        .forEach(
            it -> it.edge().node().instance().ifPresent(in -> paths.putIfAbsent(in, it.path())));
    this.machine =
        graph.machine().stream().map(it -> (Instance) it.node()).collect(Collectors.toSet());
    this.used =
        graph.slots().stream()
            .flatMap(it -> it.edge().node().instance().stream())
            .collect(Collectors.toSet());
    graph.machine().forEach(it -> locals.give((Instance) it.node(), it.slot().name()));
    graph.instances().stream()
        .filter(it -> it != graph.root())
        .forEach(it -> locals.giveOwn(it, paths.getOrDefault(it, "")));
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
        CodeBlock part = CodeBlock.of(".application($S)", instance.head());
        code.add(statement(CodeBlock.of(""), part, "made", call(instance)));
      } else if (!machine.contains(instance)) {
        CodeBlock part = CodeBlock.of(".device($S, $S)", instance.head(), paths.get(instance));
        boolean fallible = instance.device().creation() == Device.Creation.FALLIBLE_FACTORY;
        code.add(
            statement(declared(instance), part, fallible ? "started" : "made", call(instance)));
        code.add(next(instance));
      }
    }
    return code.build();
  }

  /** Whether what makes the devices declares exceptions. */
  boolean throwing() {
    return graph.instances().stream()
        .flatMap(it -> it.bindings().stream())
        .anyMatch(it -> isLiteral(it) && new LiteralWriter().throwing(it.key().type()));
  }

  /** What a local is declared by: the type says what a configurator's own code has to make. */
  private CodeBlock declared(Instance instance) {
    CodeBlock type = CodeBlock.of("var");
    if (initialisation(instance).creation().isPresent()) {
      type = new NamedType(instance.type(), graph.assembly().home()).code().orElse(type);
    }
    return CodeBlock.of("$L $L =", type, locals.of(instance));
  }

  /** The calls that a configurator wants made when the device is. */
  private CodeBlock next(Instance instance) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (CodeText next : initialisation(instance).next()) {
      Call call = next.call(it -> named(instance, it, arguments(instance)));
      code.add("$L;\n", call.at(INDENT, "    ", INDENT + 4, 1));
    }
    return code.build();
  }

  private static CodeBlock statement(
      CodeBlock local, CodeBlock part, String method, Call creation) {
    CodeBlock one = CodeBlock.of("program$L.$L($L);\n", part, method, creation.inOneLine());
    int before = local.isEmpty() ? INDENT : INDENT + Call.width(local) + 1;
    int width =
        "program".length() + Call.width(part) + ("." + method + "();").length() + creation.width();
    if (before + width <= Call.LINE) {
      return CodeBlock.of("$L$L$L", local, local.isEmpty() ? "" : " ", one);
    }
    if (!local.isEmpty() && INDENT + 4 + width <= Call.LINE) {
      return CodeBlock.of("$L\n    $L", local, one);
    }
    String gap = local.isEmpty() ? "" : "\n    ";
    String step = local.isEmpty() ? "\n    " : "\n        ";
    int column = INDENT + step.length() - 1;
    return CodeBlock.of(
        "$L$Lprogram$L$L$L$L;\n", local, gap, step, part, step, given(method, creation, column));
  }

  /** The last step of a statement that is broken before each of them. */
  private static CodeBlock given(String method, Call creation, int column) {
    String call = "." + method + "(";
    if (column + call.length() + creation.width() + 2 <= Call.LINE) {
      return CodeBlock.of("$L$L)", call, creation.inOneLine());
    }
    String indent = " ".repeat(column + 4 - INDENT);
    CodeBlock broken = creation.at(column + 4, indent + "    ", column + 8, 2);
    return CodeBlock.of("$L\n$L$L)", call, indent, broken);
  }

  private CodeBlock creation(Instance instance) {
    return call(instance).inOneLine();
  }

  private Call call(Instance instance) {
    Device device = instance.device();
    List<CodeBlock> arguments = arguments(instance);
    Optional<CodeText> own = initialisation(instance).creation();
    if (own.isPresent()) {
      return own.get().call(it -> named(instance, it, arguments));
    }
    ClassName type = ClassName.get(device.declaring());
    if (device.creation() != Device.Creation.CONSTRUCTOR) {
      CodeBlock factory = CodeBlock.of("$T.$L", type, device.creator().getSimpleName());
      return new Call(factory, arguments);
    }
    boolean generic = !device.declaring().getTypeParameters().isEmpty();
    return new Call(CodeBlock.of(generic ? "new $T<>" : "new $T", type), arguments);
  }

  private List<CodeBlock> arguments(Instance instance) {
    Map<String, CodeText> written = initialisation(instance).arguments();
    List<CodeBlock> plain = plainArguments(instance);
    List<CodeBlock> arguments = new ArrayList<>(plain);
    List<Parameter> parameters = instance.device().parameters();
    for (int i = 0; i < arguments.size(); i++) {
      if (parameters.get(i) instanceof Parameter.Key key && written.containsKey(key.key())) {
        CodeText own = written.get(key.key());
        arguments.set(i, own.code(it -> named(instance, it, plain)));
      }
    }
    return arguments;
  }

  private List<CodeBlock> plainArguments(Instance instance) {
    Iterator<Edge> edges = instance.edges().iterator();
    Iterator<Binding> bindings = instance.bindings().iterator();
    return instance.device().parameters().stream()
        .map(it -> it instanceof Parameter.Slot ? slot(edges.next()) : value(bindings.next()))
        .toList();
  }

  private CodeBlock slot(Edge edge) {
    List<CodeBlock> devices =
        edge.instances().map(it -> CodeBlock.of("$L", locals.of(it))).toList();
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

  /** What a name in a configurator's code stands for. */
  private CodeBlock named(Instance instance, String name, List<CodeBlock> arguments) {
    if (name.equals(CodeText.THIS)) {
      return CodeBlock.of("$L", locals.of(instance));
    }
    Device device = instance.device();
    return arguments.get(device.parameters().indexOf(device.parameter(name).orElseThrow()));
  }

  private Initialisation initialisation(Instance instance) {
    return configured.getOrDefault(instance, Initialisation.NONE);
  }

  private CodeBlock value(Binding binding) {
    Parameter.Key key = binding.key();
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
