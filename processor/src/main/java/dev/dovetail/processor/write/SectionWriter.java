package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes a program whose devices are too many for one method: the main is then an object that holds
 * the machine's own devices and the sections, each of which makes some of the others and holds
 * those that later ones need. Every section is a class, so that no class's constants run out.
 */
final class SectionWriter {
  private static final ClassName PROGRAM = ClassName.get("dev.dovetail.runtime", "Program");
  private static final ClassName VALUES = ClassName.get("dev.dovetail.runtime", "Values");

  /** Columns before a statement of a section. */
  private static final int SECTION_INDENT = 6;

  /** Columns before a statement of the main's constructor. */
  private static final int APPLICATION_INDENT = 4;

  private final Graph graph;
  private final Locals locals;
  private final CreationWriter creation;
  private final boolean withValues;
  private final List<Section> sections = new ArrayList<>();
  private final Map<Instance, Section> homes = new HashMap<>();

  /**
   * A writer for a program.
   *
   * @param portions its devices, the application not among them
   * @param withValues whether it has settings
   */
  SectionWriter(
      Graph graph,
      Locals locals,
      CreationWriter creation,
      List<List<Instance>> portions,
      boolean withValues) {
    this.graph = graph;
    this.locals = locals;
    this.creation = creation;
    this.withValues = withValues;
    Map<Instance, Integer> numbers = new HashMap<>();
    for (int i = 0; i < portions.size(); i++) {
      int number = i;
      portions.get(i).forEach(it -> numbers.put(it, number));
    }
    Set<Instance> crossing = crossing(numbers);
    for (List<Instance> devices : portions) {
      int number = sections.size() + 1;
      Set<Instance> kept = new HashSet<>(devices);
      kept.retainAll(crossing);
      Section section =
          new Section(
              locals.type("Devices" + number), locals.field("devices" + number), devices, kept);
      sections.add(section);
      devices.forEach(it -> homes.put(it, section));
    }
  }

  /** The statements that make everything, where the program, its values and its machine are. */
  CodeBlock call() {
    CodeBlock.Builder arguments = CodeBlock.builder().add("program");
    if (withValues) {
      arguments.add(", values");
    }
    creation.usedMachine().forEach(it -> arguments.add(", $L", locals.of(it)));
    return CodeBlock.of("new $L($L);\n", graph.assembly().mainName(), arguments.build());
  }

  /** Adds the constructor, its fields and the sections. */
  void addTo(TypeSpec.Builder main) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    addGiven("program", PROGRAM, main, constructor);
    if (withValues) {
      addGiven("values", VALUES, main, constructor);
    }
    for (Instance instance : creation.usedMachine()) {
      addGiven(locals.of(instance), fieldType(instance), main, constructor);
    }
    LaterWriter laters = creation.laters();
    for (Instance device : laters.devices()) {
      String name = laters.name(device);
      main.addField(laters.type(device), name, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("$N = $L", name, laters.creation(device));
      if (!homes.containsKey(device)) {
        constructor.addCode(laters.made(device, locals.of(device)));
      }
    }
    for (Section section : sections) {
      ClassName type = ClassName.bestGuess(section.type());
      main.addField(type, section.field(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("$N = new $T()", section.field(), type);
      main.addType(type(section));
    }
    Position position = new Position(APPLICATION_INDENT, locals, homes, Optional.empty());
    constructor.addCode(creation.statement(graph.root(), position));
    if (sections.stream().anyMatch(this::throwing) || creation.throwing(graph.root())) {
      constructor.addException(Exception.class);
    }
    main.addMethod(constructor.build());
  }

  private TypeSpec type(Section section) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(section.type())
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .addJavadoc(
                "The devices from {@code $L} to {@code $L}, in the order of need.\n",
                section.devices().get(0).head(),
                section.devices().get(section.devices().size() - 1).head());
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    Position position = new Position(SECTION_INDENT, locals, homes, Optional.of(section));
    for (Instance instance : section.devices()) {
      if (section.kept().contains(instance)) {
        type.addField(fieldType(instance), locals.of(instance), Modifier.FINAL);
      }
      constructor.addCode(creation.statement(instance, position));
    }
    if (throwing(section)) {
      constructor.addException(Exception.class);
    }
    return type.addMethod(constructor.build()).build();
  }

  private boolean throwing(Section section) {
    return section.devices().stream().anyMatch(creation::throwing);
  }

  private TypeName fieldType(Instance instance) {
    return new FieldType(instance, graph.assembly().home()).name();
  }

  private static void addGiven(
      String name, TypeName type, TypeSpec.Builder main, MethodSpec.Builder constructor) {
    main.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addParameter(type, name);
    constructor.addStatement("this.$N = $N", name, name);
  }

  /** What is needed by something that is made in another section, or by the application. */
  private Set<Instance> crossing(Map<Instance, Integer> numbers) {
    Set<Instance> crossing = new HashSet<>();
    for (Instance instance : graph.instances()) {
      instance.edges().stream()
          .flatMap(Edge::instances)
          .filter(it -> !Objects.equals(numbers.get(instance), numbers.get(it)))
          .forEach(crossing::add);
    }
    return crossing;
  }
}
