package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.manual.ProgramManual;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the main of one sound graph; used once. */
public final class MainWriter {
  private static final ClassName PROGRAM = ClassName.get("dev.dovetail.runtime", "Program");

  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Error",
          "Exception",
          "Float",
          "Integer",
          "Long",
          "RuntimeException",
          "Short",
          "String",
          "Throwable");

  private final Graph graph;
  private final Locals locals;
  private final ProgramManual manual;
  private final SettingsWriter settings;

  /** A writer for a graph. */
  public MainWriter(Graph graph) {
    this.graph = graph;
    this.locals = new Locals(new TypeNames(graph).simple());
    this.manual = ProgramManual.of(graph);
    this.settings = new SettingsWriter(manual, locals);
  }

  /**
   * The class.
   *
   * @param packageName the application's package
   * @param configured the code that configurators wrote
   * @param mark what it is to say about how it came to be, if anything
   */
  public JavaFile file(
      String packageName, Map<Instance, Initialisation> configured, Optional<AssembledMark> mark) {
    Application application = graph.application();
    TypeSpec.Builder main =
        TypeSpec.classBuilder(graph.assembly().mainName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "$L on $L: {@code $L}.\n",
                new DocText(application.name()),
                graph.target(),
                new DocText(manual.wiring()));
    mark.ifPresent(it -> it.addTo(main));
    new Outdated(graph).silence().ifPresent(main::addAnnotation);
    new ConfiguratorDoc(configured.values()).sentence().ifPresent(main::addJavadoc);
    main.alwaysQualify(hidden(graph.assembly().home()));
    settings.addTo(main);
    new ManualWriter(manual).addTo(main, settings.names().values(), locals);
    Paths paths = new Paths(graph);
    CreationWriter creation =
        new CreationWriter(locals, settings.names(), graph, paths, configured);
    Optional<SectionWriter> sections = sections(creation);
    sections.ifPresentOrElse(
        it -> it.addTo(main),
        () ->
            main.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()));
    main.addMethod(main());
    new StartWriter(graph, paths).methods().forEach(main::addMethod);
    main.addMethod(assemble(creation, sections));
    return JavaFile.builder(packageName, main.build()).skipJavaLangImports(true).build();
  }

  /** What a main uses of java.lang and a class of its own package hides. */
  private static String[] hidden(TypeElement home) {
    Element inside = home;
    while (inside.getKind() != ElementKind.PACKAGE) {
      inside = Objects.requireNonNull(inside.getEnclosingElement());
    }
    return inside.getEnclosedElements().stream()
        .map(it -> it.getSimpleName().toString())
        .filter(JAVA_LANG::contains)
        .sorted()
        .toArray(String[]::new);
  }

  private MethodSpec main() {
    return MethodSpec.methodBuilder("main")
        .addJavadoc(
            "Runs $L; {@code --help} lists the options.\n", new DocText(graph.application().name()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String[].class, "args")
        .addStatement("assemble(args).run()")
        .build();
  }

  /** What makes the devices where one method is not enough. */
  private Optional<SectionWriter> sections(CreationWriter creation) {
    List<List<Instance>> portions = new Portions<Instance>(creation::marks).of(creation.devices());
    return portions.size() == 1
        ? Optional.empty()
        : Optional.of(
            new SectionWriter(graph, locals, creation, portions, !settings.names().isEmpty()));
  }

  private MethodSpec assemble(CreationWriter creation, Optional<SectionWriter> sections) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(creation.machine());
    code.addStatement("var program = new $T(MANUAL, $L)", PROGRAM, creation.machineArguments());
    code.beginControlFlow("try");
    if (settings.names().isEmpty()) {
      code.addStatement("program.values(args)");
    } else {
      code.addStatement("var values = program.values(args)");
    }
    code.add("\n");
    code.add(sections.map(SectionWriter::call).orElseGet(creation::statements));
    // Whatever it is: a device in another language may throw what it does not declare.
    code.nextControlFlow("catch ($T failure)", Throwable.class);
    code.addStatement("program.failed(failure)");
    code.endControlFlow();
    code.addStatement("return program");
    return MethodSpec.methodBuilder("assemble")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(PROGRAM)
        .addParameter(String[].class, "args")
        .addCode(code.build())
        .build();
  }
}
