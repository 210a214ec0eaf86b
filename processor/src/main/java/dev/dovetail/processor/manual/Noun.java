package dev.dovetail.processor.manual;

import dev.dovetail.processor.read.KeyType;

/**
 * What the help of a program calls a value, as {@code whole number}; of a list, an element of it.
 *
 * @param type of the value
 */
public record Noun(KeyType type) {
  @Override
  public String toString() {
    if (type instanceof KeyType.Primitive primitive) {
      return switch (primitive.kind()) {
        case BOOLEAN -> "true|false";
        case CHAR -> "character";
        case FLOAT, DOUBLE -> "number";
        default -> "whole number";
      };
    }
    if (type instanceof KeyType.Constants constants) {
      return String.join("|", constants.constants());
    }
    if (type instanceof KeyType.Listed listed) {
      return new Noun(listed.element()).toString();
    }
    if (type instanceof KeyType.Parsed parsed) {
      return parsed.element().getSimpleName().toString();
    }
    return type instanceof KeyType.Duration
        ? "duration"
        : type instanceof KeyType.Uri ? "URI" : "text";
  }
}
