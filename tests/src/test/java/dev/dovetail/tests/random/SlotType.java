package dev.dovetail.tests.random;

/**
 * A signature with its type argument.
 *
 * @param signature its number
 * @param argument empty where it has none, else {@code Ta}, {@code Tb}, the variable {@code F} or
 *     {@code ?}
 */
public record SlotType(int signature, String argument) {
  @Override
  public String toString() {
    return "Sig" + signature + (argument.isEmpty() ? "" : "<" + argument + ">");
  }
}
