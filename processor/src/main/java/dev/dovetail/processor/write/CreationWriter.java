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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how the instances of a graph are made, in the order of need. */
final class CreationWriter {
  /**
   * What is written beside the arguments: the calls of the program and of the device, and theirs.
   */
  private static final int CALLS = 5;

  private static final ClassName SLOT_PATH = ClassName.get("dev.dovetail.runtime", "SlotPath");

  private final Locals locals;
  private final Map<String, String> settings;
  private final Graph graph;
  private final Map<Instance, Initialisation> configured;
  private final Paths paths;
  private final Set<Instance> machine;
  private final Set<Instance> used;
  private final LaterWriter laters;

  CreationWriter(
      Locals locals,
      Map<String, String> settings,
      Graph graph,
      Paths paths,
      Map<Instance, Initialisation> configured) {
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
    this.laters = new LaterWriter(graph, locals, paths);
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
    CodeBlock.Builder code = CodeBlock.builder();
    for (Instance device : laters.devices()) {
      code.addStatement("var $L = $L", laters.name(device), laters.creation(device));
      code.add(machine.contains(device) ? laters.made(device, locals.of(device)) : empty());
    }
    Stream.concat(devices().stream(), Stream.of(graph.root()))
        .forEach(it -> code.add(statement(it, whole)));
    return code.build();
  }

  private static CodeBlock empty() {
    return CodeBlock.of("");
  }

  /** What stands for the devices that others refer to before they are made. */
  LaterWriter laters() {
    return laters;
  }

  /** The statement that makes a device or the application. */
  CodeBlock statement(Instance instance, Position position) {
    Call call = call(instance, position);
    if (instance == graph.root()) {
      CodeBlock part = CodeBlock.of(".application($S)", instance.head());
      return new Statement(empty(), part, "made", call).at(position.indent());
    }
    CodeBlock part = CodeBlock.of(".device($S, $S)", instance.head(), paths.of(instance));
    boolean fallible = instance.device().creation() == Device.Creation.FALLIBLE_FACTORY;
    CodeBlock declared = position.declared(instance, type(instance));
    CodeBlock made =
        new Statement(declared, part, fallible ? "started" : "made", call).at(position.indent());
    return CodeBlock.of(
        "$L$L$L", made, laters.made(instance, locals.of(instance)), next(instance, position));
  }

  /** About how many arguments, calls and elements of lists stand in the statement. */
  int marks(Instance instance) {
    if (configured.containsKey(instance)) {
      return Portions.marks(statement(instance, Position.whole(locals)));
    }
    int marks = CALLS + 2 * instance.device().paths().size();
    for (Edge edge : instance.edges()) {
      marks += 1 + (int) edge.instances().count();
    }
    for (Binding binding : instance.bindings()) {
      marks += 1 + Portions.marks(value(binding));
    }
    return marks;
  }

  /** Whether what makes an instance declares exceptions. */
  boolean throwing(Instance instance) {
    return configured.containsKey(instance)
        || instance.bindings().stream()
            .anyMatch(it -> isLiteral(it) && new LiteralWriter().throwing(it.key().type()));
  }

  /** What a local is declared by: the type says what a configurator's own code has to make. */
  private CodeBlock type(Instance instance) {
    CodeBlock type = CodeBlock.of("var");
    return initialisation(instance).creation().isPresent()
        ? new NamedType(instance.type(), graph.assembly().home()).code().orElse(type)
        : type;
  }

  /** The calls that a configurator wants made when the device is. */
  private CodeBlock next(Instance instance, Position position) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (CodeText next : initialisation(instance).next()) {
      Call call = next.call(it -> named(instance, it, arguments(instance, position)));
      code.add("$L;\n", call.at(position.indent(), "    ", position.indent() + 4, 1));
    }
    return code.build();
  }

  private CodeBlock creation(Instance instance) {
    return call(instance, Position.whole(locals)).inOneLine();
  }

  private Call call(Instance instance, Position position) {
    Device device = instance.device();
    List<CodeBlock> arguments = arguments(instance, position);
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

  private List<CodeBlock> arguments(Instance instance, Position position) {
    Map<String, CodeText> written = initialisation(instance).arguments();
    List<CodeBlock> plain = plainArguments(instance, position);
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

  private List<CodeBlock> plainArguments(Instance instance, Position position) {
    Iterator<Edge> edges = instance.edges().iterator();
    Iterator<Binding> bindings = instance.bindings().iterator();
    return instance.device().parameters().stream()
        .map(
            it ->
                it instanceof Parameter.Slot
                    ? slot(instance, edges.next(), position)
                    : it instanceof Parameter.Path ? path(instance) : value(bindings.next()))
        .toList();
  }

  private CodeBlock path(Instance instance) {
    return CodeBlock.of("new $T($S)", SLOT_PATH, paths.of(instance));
  }

  private CodeBlock slot(Instance asker, Edge edge, Position position) {
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
      case LAZY -> laters.supplier(edge.instances().findFirst().orElseThrow(), asker);
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
      String text = graph.key(binding).value(binding).orElseThrow();
      return new LiteralWriter().write(key.type(), text);
    }
    return CodeBlock.of("values.get($L)", settings.get(binding.name()));
  }

  private static boolean isLiteral(Binding binding) {
    return binding.fixed().isPresent() || binding.key().stage() == Stage.CONFIGURE;
  }
}
