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
import dev.dovetail.processor.resolve.Instance;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/**
 * Writes what a program says of itself, and what it cannot be told.
 *
 * @param graph the program
 */
record ManualWriter(Graph graph) {
  private static final ClassName MANUAL = ClassName.get("dev.dovetail.runtime", "Manual");

  /** Where a call is broken, so that lines stay within a hundred characters. */
  private static final int LONGEST = 80;

  /** The constant. */
  FieldSpec field(Collection<String> settings) {
    Application application = graph.application();
    CodeBlock.Builder manual =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $S)",
                MANUAL,
                application.name(),
                graph.target(),
                WiringText.of(graph.root()));
    if (!application.doc().isEmpty()) {
      manual.add("\n        .doc($S)", application.doc());
    }
    if (!application.version().isEmpty()) {
      manual.add("\n        .version($S)", application.version());
    }
    settings.forEach(it -> manual.add("\n        .setting($N)", it));
    graph.root().edges().forEach(it -> slot(manual, it));
    graph.keys().values().forEach(it -> key(manual, it));
    return FieldSpec.builder(MANUAL, "MANUAL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $L", manual.build())
        .build();
  }

  private static void slot(CodeBlock.Builder manual, Edge edge) {
    boolean untouched = edge.choice().map(Choice::reason).orElseThrow() == Choice.Reason.USE;
    String wiring = WiringText.of((Instance) edge.node());
    fixed(
        manual,
        edge.slot().name(),
        untouched ? wiring + " (default)" : wiring,
        "chosen when compiling",
        edge.slot().use().map(Parameter.Use::doc).orElse(""));
  }

  private static void key(CodeBlock.Builder manual, GraphKey key) {
    Parameter.Key declaration = key.declaration();
    if (key.open().isEmpty()) {
      Binding.Fixed fixed = key.users().get(0).binding().fixed().orElseThrow();
      String wiring = fixed.source().label() + fixed.source().text();
      fixed(manual, key.name(), fixed.shown(), "fixed by the wiring " + wiring, declaration.doc());
    } else if (declaration.stage() == Stage.CONFIGURE) {
      boolean untouched = key.option().isEmpty();
      String value = new CompiledValue(key).text();
      fixed(
          manual,
          key.name(),
          untouched ? value + " (default)" : value,
          "set when compiling",
          declaration.doc());
    }
  }

  private static void fixed(
      CodeBlock.Builder manual, String name, String value, String reason, String doc) {
    String one = ".fixed(%s, %s, %s, %s)".formatted(name, value, reason, doc);
    String gap = one.length() <= LONGEST ? " " : "\n            ";
    manual.add("\n        .fixed($S,$L$S,$L$S,$L$S)", name, gap, value, gap, reason, gap, doc);
  }
}
