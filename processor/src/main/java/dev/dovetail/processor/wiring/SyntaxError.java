package dev.dovetail.processor.wiring;

/**
 * Why a text is no wiring.
 *
 * @param at index of the character where it goes wrong, up to and including the text's length
 * @param message what is wrong, and what would be right
 */
public record SyntaxError(int at, String message) {}
