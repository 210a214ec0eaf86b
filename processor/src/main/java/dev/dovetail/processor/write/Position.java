package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.dovetail.processor.resolve.Instance;
import java.util.Map;
import java.util.Optional;

/**
 * Where statements stand.
 *
 * @param indent columns before a statement
 * @param locals the names of instances
 * @param homes the sections that instances are made in, where a program has sections
 * @param here the section that the statements are in
 */
record Position(int indent, Locals locals, Map<Instance, Section> homes, Optional<Section> here) {
  /** Where one method makes everything. */
  static Position whole(Locals locals) {
    return new Position(6, locals, Map.of(), Optional.empty());
  }

  /** What an instance is called here. */
  String of(Instance instance) {
    String name = locals.of(instance);
    String own = here.map(Section::field).orElse("");
    return Optional.ofNullable(homes.get(instance))
        .filter(it -> !it.field().equals(own))
        .map(it -> it.field() + "." + name)
        .orElse(name);
  }

  /** What stands before the expression that makes an instance, whose local has a type. */
  CodeBlock declared(Instance instance, CodeBlock type) {
    boolean kept = here.filter(it -> it.kept().contains(instance)).isPresent();
    String name = locals.of(instance);
    return kept ? CodeBlock.of("$L =", name) : CodeBlock.of("$L $L =", type, name);
  }
}
