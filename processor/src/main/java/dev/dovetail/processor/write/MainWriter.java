package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, String> settings = new LinkedHashMap<>();

  /** A writer for a graph. */
  public MainWriter(Graph graph) {
    this.graph = graph;
    this.locals = new Locals(new TypeNames(graph).simple());
  }

  /**
   * The class.
   *
   * @param packageName the application's package
   * @param configured the code that configurators wrote
   */
  public JavaFile file(String packageName, Map<Instance, Initialisation> configured) {
    Application application = graph.application();
    TypeSpec.Builder main =
        TypeSpec.classBuilder(new MainName(graph).simple())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "$L on $L: {@code $L}.\n",
                new DocText(application.name()),
                graph.target(),
                new DocText(WiringText.of(graph.root())));
    new ConfiguratorDoc(configured.values()).sentence().ifPresent(main::addJavadoc);
    main.alwaysQualify(hidden(graph.assembly().home()));
    settingFields().forEach(main::addField);
    main.addField(new ManualWriter(graph).field(settings.values()));
    main.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    main.addMethod(main());
    new StartWriter(graph).methods().forEach(main::addMethod);
    main.addMethod(assemble(new CreationWriter(locals, settings, graph, configured)));
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

  private List<FieldSpec> settingFields() {
    List<FieldSpec> fields = new ArrayList<>();
    for (GraphKey key : graph.keys().values()) {
      if (!key.open().isEmpty() && key.declaration().stage() != Stage.CONFIGURE) {
        String name = locals.constant(key.name());
        settings.put(key.name(), name);
        fields.add(new SettingWriter(graph).field(key, name));
      }
    }
    return fields;
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

  private MethodSpec assemble(CreationWriter creation) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(creation.machine());
    code.addStatement("var program = new $T(MANUAL, $L)", PROGRAM, creation.machineArguments());
    code.beginControlFlow("try");
    if (settings.isEmpty()) {
      code.addStatement("program.values(args)");
    } else {
      code.addStatement("var values = program.values(args)");
    }
    code.add("\n");
    code.add(creation.devices());
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
