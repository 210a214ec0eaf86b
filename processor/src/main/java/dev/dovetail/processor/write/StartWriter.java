package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the start of a program as an object, which alone knows the further slots of what is
 * shared.
 *
 * @param graph the program
 */
record StartWriter(Graph graph) {
  private static final ClassName PROGRAM = ClassName.get("dev.dovetail.runtime", "Program");
  private static final ClassName RUNNING = ClassName.get("dev.dovetail.runtime", "Running");

  /** Slots that are spoken of in a method, far below the 64 KB that it may have. */
  private static final int MOST = 1_000;

  /** Columns before a statement. */
  private static final int INDENT = 4;

  /** The method, and others that it calls where it would be too long. */
  List<MethodSpec> methods() {
    MethodSpec.Builder start =
        MethodSpec.methodBuilder("start")
            .addJavadoc(
                "Starts $L as an object; whoever starts it closes it.\n",
                new DocText(graph.application().name()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(RUNNING)
            .addParameter(String[].class, "args")
            .varargs();
    List<CodeBlock> parts = parts();
    if (parts.isEmpty()) {
      return List.of(start.addStatement("return assemble(args).start()").build());
    }
    start.addStatement("var program = assemble(args)");
    List<MethodSpec> methods = new ArrayList<>();
    if (parts.size() == 1) {
      start.addCode(parts.get(0));
    } else {
      for (CodeBlock part : parts) {
        String name = "slots" + (methods.size() + 1);
        start.addStatement("$L(program)", name);
        methods.add(further(name, part));
      }
    }
    methods.add(0, start.addStatement("return program.start()").build());
    return methods;
  }

  private static MethodSpec further(String name, CodeBlock part) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(PROGRAM, "program")
        .addCode(part)
        .build();
  }

  /** Statements on the slots that are not the first of what is in them, as much as a method has. */
  private List<CodeBlock> parts() {
    List<CodeBlock> parts = new ArrayList<>();
    CodeBlock.Builder part = CodeBlock.builder();
    int size = 0;
    for (Map.Entry<String, List<String>> shared : further().entrySet()) {
      List<String> paths = shared.getValue();
      for (int from = 0; from < paths.size(); from += MOST) {
        List<String> some = paths.subList(from, Math.min(paths.size(), from + MOST));
        if (size + some.size() > MOST) {
          parts.add(part.build());
          part = CodeBlock.builder();
          size = 0;
        }
        part.add("$L;\n", alias(shared.getKey(), some));
        size += some.size();
      }
    }
    if (size > 0) {
      parts.add(part.build());
    }
    return parts;
  }

  /** The further slots of each device, by the first path to it. */
  private Map<String, List<String>> further() {
    Map<Node, String> first = new HashMap<>();
    for (Edge edge : graph.machine()) {
      first.putIfAbsent(edge.node(), "target." + edge.slot().name());
    }
    Map<String, List<String>> further = new LinkedHashMap<>();
    for (Graph.Located slot : graph.slots()) {
      Optional<Instance> instance = slot.edge().node().instance();
      if (instance.isPresent()) {
        String known = first.putIfAbsent(instance.get(), slot.path());
        if (known != null) {
          further.computeIfAbsent(known, it -> new ArrayList<>()).add(slot.path());
        }
      }
    }
    return further;
  }

  private static CodeBlock alias(String first, List<String> further) {
    List<CodeBlock> paths =
        Stream.concat(Stream.of(first), further.stream())
            .map(it -> CodeBlock.of("$L", new TextWriter().write(it)))
            .toList();
    return new Call(CodeBlock.of("program.alias"), paths).at(INDENT, "    ", INDENT + 4, 1);
  }
}
