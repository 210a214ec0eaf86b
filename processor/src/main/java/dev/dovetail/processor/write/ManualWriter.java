package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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

  /** The constant. */
  FieldSpec field(Collection<String> settings) {
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
        it -> calls.add(new Call(CodeBlock.of(".setting"), List.of(CodeBlock.of("$N", it)))));
    graph.root().edges().stream()
        .filter(it -> !it.choice().orElseThrow().byTarget())
        .forEach(it -> calls.add(slot(it)));
    graph.keys().values().forEach(it -> key(it).ifPresent(calls::add));
    CodeBlock.Builder manual = CodeBlock.builder().add(first.at(INDENT - 4, "        ", INDENT, 0));
    for (int i = 0; i < calls.size(); i++) {
      int semicolon = i == calls.size() - 1 ? 1 : 0;
      manual.add("\n        $L", calls.get(i).at(INDENT, "            ", INDENT + 4, semicolon));
    }
    return FieldSpec.builder(MANUAL, "MANUAL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $L", manual.build())
        .build();
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
      String wiring = fixed.source().label() + fixed.source().text();
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
