package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What every target brings: where values come from, where a program speaks, how it ends. */
record Machine(Elements elements) {
  private static final List<String> SIGNATURES =
      List.of(
          "dev.dovetail.runtime.Arguments",
          "dev.dovetail.runtime.Console",
          "dev.dovetail.runtime.Lifecycle");

  /** A slot for each; fewer where the runtime is not on the class path. */
  List<Parameter.Slot> slots() {
    return SIGNATURES.stream()
        .map(elements::getTypeElement)
        .flatMap(Stream::ofNullable)
        .map(Machine::slot)
        .toList();
  }

  private static Parameter.Slot slot(TypeElement signature) {
    String name = new Name(signature.getSimpleName().toString()).camelCase();
    return new Parameter.Slot(
        name, Parameter.Kind.ONE, signature.asType(), Optional.empty(), signature);
  }
}
