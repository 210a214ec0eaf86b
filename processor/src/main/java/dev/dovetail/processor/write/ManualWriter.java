package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.manual.ProgramManual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what a program says of itself, and what it cannot be told.
 *
 * @param manual what it says
 */
record ManualWriter(ProgramManual manual) {
  private static final ClassName MANUAL = ClassName.get("dev.dovetail.runtime", "Manual");

  /** Lines of the tree of slots in one call. */
  private static final int LINES = 50;

  /** Columns before each call. */
  private static final int INDENT = 10;

  /** Adds the constant, and what it is put together by where that is much. */
  void addTo(TypeSpec.Builder main, Collection<String> settings, Locals locals) {
    Call first =
        call(CodeBlock.of("$T.of", MANUAL), manual.name(), manual.target(), manual.wiring());
    List<Call> calls = new ArrayList<>();
    if (!manual.doc().isEmpty()) {
      calls.add(call("doc", manual.doc()));
    }
    if (!manual.version().isEmpty()) {
      calls.add(call("version", manual.version()));
    }
    settings.forEach(
        it -> calls.add(new Call(CodeBlock.of(".setting"), List.of(CodeBlock.of("$L", it)))));
    manual
        .settled()
        .forEach(it -> calls.add(call("fixed", it.name(), it.value(), it.reason(), it.doc())));
    for (int from = 0; from < manual.wired().size(); from += LINES) {
      int to = Math.min(manual.wired().size(), from + LINES);
      calls.add(call("wired", manual.wired().subList(from, to).toArray(String[]::new)));
    }
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

  private static Call call(String method, String... texts) {
    return call(CodeBlock.of(".$L", method), texts);
  }

  private static Call call(CodeBlock head, String... texts) {
    return new Call(head, Stream.of(texts).map(new TextWriter()::write).toList());
  }
}
