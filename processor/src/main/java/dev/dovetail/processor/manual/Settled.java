package dev.dovetail.processor.manual;

/**
 * What was settled when compiling and cannot be set at start-up.
 *
 * @param name of the key, or the path of the slot
 * @param value as text
 * @param reason why it is settled, as {@code chosen when compiling}
 * @param doc what it is for; may be empty
 */
public record Settled(String name, String value, String reason, String doc) {}
