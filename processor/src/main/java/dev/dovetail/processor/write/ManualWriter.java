package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what a program says of itself, and what it cannot be told.
 *
 * @param graph the program
 */
record ManualWriter(Graph graph) {
  private static final ClassName MANUAL = ClassName.get("dev.dovetail.runtime", "Manual");

  /** Columns before each call. */
  private static final int INDENT = 10;

  /** Adds the constant, and what it is put together by where that is much. */
  void addTo(TypeSpec.Builder main, Collection<String> settings, Locals locals) {
    Application application = graph.application();
    Call first =
        call(
            CodeBlock.of("$T.of", MANUAL),
            application.name(),
            graph.target(),
            WiringText.of(graph.root()));
    List<Call> calls = new ArrayList<>();
    if (!application.doc().isEmpty()) {
      calls.add(call("doc", application.doc()));
    }
    if (!application.version().isEmpty()) {
      calls.add(call("version", application.version()));
    }
    settings.forEach(
        it -> calls.add(new Call(CodeBlock.of(".setting"), List.of(CodeBlock.of("$L", it)))));
    graph.root().edges().stream()
        .filter(it -> !it.choice().orElseThrow().byTarget())
        .forEach(it -> calls.add(slot(it)));
    graph.keys().values().forEach(it -> key(it).ifPresent(calls::add));
    CodeBlock start = first.at(INDENT - 4, "        ", INDENT, 0);
    List<List<Call>> portions = new Portions<Call>(it -> Portions.marks(it.inOneLine())).of(calls);
    if (portions.size() == 1) {
      main.addField(field(CodeBlock.of("\n    $L$L", start, chain(calls, "        "))));
      return;
    }
    main.addField(field(CodeBlock.of("manual()")));
    CodeBlock.Builder code = CodeBlock.builder().addStatement("var manual = $L", start);
    int number = 1;
    for (List<Call> portion : portions) {
      ClassName part = ClassName.bestGuess(locals.type("Manual" + number++));
      code.addStatement("manual = $T.addTo(manual)", part);
      main.addType(part(part, portion));
    }
    main.addMethod(
        MethodSpec.methodBuilder("manual")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(MANUAL)
            .addCode(code.addStatement("return manual").build())
            .build());
  }

  private static FieldSpec field(CodeBlock manual) {
    return FieldSpec.builder(MANUAL, "MANUAL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(manual)
        .build();
  }

  private static TypeSpec part(ClassName name, List<Call> calls) {
    MethodSpec method =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.STATIC)
            .returns(MANUAL)
            .addParameter(MANUAL, "manual")
            .addCode("return manual$L;\n", chain(calls, "    "))
            .build();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("A part of the manual.\n")
        .addMethod(method)
        .build();
  }

  /** Each call in a line of its own, the last before a semicolon. */
  private static CodeBlock chain(List<Call> calls, String indent) {
    CodeBlock.Builder chain = CodeBlock.builder();
    for (int i = 0; i < calls.size(); i++) {
      int semicolon = i == calls.size() - 1 ? 1 : 0;
      chain.add("\n$L$L", indent, calls.get(i).at(INDENT, indent + "    ", INDENT + 4, semicolon));
    }
    return chain.build();
  }

  private static Call slot(Edge edge) {
    boolean untouched = edge.choice().map(Choice::reason).orElseThrow() == Choice.Reason.USE;
    String wiring = WiringText.of(edge);
    return call(
        "fixed",
        edge.slot().name(),
        untouched ? wiring + " (default)" : wiring,
        "chosen when compiling",
        edge.slot().use().map(Parameter.Use::doc).orElse(""));
  }

  private Optional<Call> key(GraphKey key) {
    Parameter.Key declaration = key.declaration();
    if (key.open().isEmpty()) {
      Binding.Fixed fixed = key.users().get(0).binding().fixed().orElseThrow();
      String wiring = fixed.source().label() + fixed.around();
      String reason = "fixed by the wiring " + wiring;
      return Optional.of(call("fixed", key.name(), fixed.shown(), reason, declaration.doc()));
    }
    if (declaration.stage() != Stage.CONFIGURE) {
      return Optional.empty();
    }
    String value = new CompiledValue(key).text();
    String shown = key.option().isEmpty() ? value + " (default)" : value;
    String reason = "set when compiling" + decided(key);
    return Optional.of(call("fixed", key.name(), shown, reason, declaration.doc()));
  }

  /** What a key decided, in words. */
  private String decided(GraphKey key) {
    List<String> slots =
        graph.decisions().entrySet().stream()
            .filter(it -> it.getValue().contains(key.name()))
            .map(Map.Entry::getKey)
            .toList();
    return slots.isEmpty() ? "" : "; it decided what is wired into " + String.join(" and ", slots);
  }

  private static Call call(String method, String... texts) {
    return call(CodeBlock.of(".$L", method), texts);
  }

  private static Call call(CodeBlock head, String... texts) {
    return new Call(head, Stream.of(texts).map(new TextWriter()::write).toList());
  }
}
