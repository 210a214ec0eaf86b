package dev.dovetail.processor.resolve;

import dev.dovetail.processor.wiring.Argument;

/**
 * An argument that the device has no parameter for.
 *
 * @param argument the argument
 * @param source the text it stands in
 * @param message what is wrong with it
 */
public record ArgumentFault(Argument argument, Source source, String message) {}
