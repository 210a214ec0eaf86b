package dev.dovetail.processor.check;

import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Shipped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Which targets there are: those that a device of the signature Arguments exists for. */
final class Targets {
  private static final String ARGUMENTS = "dev.dovetail.runtime.Arguments";

  private final Compilation compilation;
  private Optional<List<String>> known = Optional.empty();

  Targets(Compilation compilation) {
    this.compilation = compilation;
  }

  boolean exists(String name) {
    TypeElement arguments = compilation.elements().getTypeElement(ARGUMENTS);
    return arguments != null
        && compilation.catalogue().find(arguments, name, name) instanceof Lookup.Found;
  }

  /** Those that are known of: in the sources, or among the project's own. */
  List<String> known() {
    if (known.isEmpty()) {
      known =
          Optional.of(
              Stream.concat(
                      Shipped.load().names().stream(),
                      compilation.catalogue().sources().stream().map(it -> it.name()))
                  .distinct()
                  .filter(this::exists)
                  .sorted()
                  .toList());
    }
    return known.get();
  }
}
