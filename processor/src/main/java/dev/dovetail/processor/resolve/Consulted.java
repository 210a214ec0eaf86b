package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.read.Parameter;
import java.util.Optional;

/**
 * A key that a condition rests on.
 *
 * @param name by which it is set
 * @param key its declaration
 * @param option the option that sets it, if one does
 */
public record Consulted(String name, Parameter.Key key, Optional<Option> option) {}
