package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Those that had a hand in a main.
 *
 * @param initialisations what they wrote
 */
record ConfiguratorDoc(Collection<Initialisation> initialisations) {
  /** Who is to be asked when the main does not compile; nothing without any. */
  Optional<CodeBlock> sentence() {
    String names =
        initialisations.stream()
            .map(Initialisation::configurator)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(CodeBlock.of("\n<p>With code by configurators: $L.\n", new DocText(names)));
  }
}
