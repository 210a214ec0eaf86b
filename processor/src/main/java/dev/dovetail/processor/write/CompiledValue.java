package dev.dovetail.processor.write;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.resolve.GraphKey;

/**
 * The value that a key of a sound graph has while compiling.
 *
 * @param key the key
 */
record CompiledValue(GraphKey key) {
  /** The option's text, else the default. */
  String text() {
    return key.option().map(Option::value).or(() -> key.declaration().defaultValue()).orElseThrow();
  }
}
