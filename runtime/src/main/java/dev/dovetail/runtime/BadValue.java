package dev.dovetail.runtime;

/**
 * A text that is not a value of its type.
 *
 * @param message what it is not, as {@code not a whole number from 0 to 9}; never the text itself,
 *     which may be secret
 */
public record BadValue(String message) implements DeviceError {}
