package dev.dovetail.runtime;

/**
 * What was settled when compiling and cannot be set at start-up.
 *
 * @param name of the key, or the path of the slot
 * @param value as text
 * @param reason why it is settled, as {@code chosen when compiling}
 * @param doc what it is for; may be empty
 */
record Fixed(String name, String value, String reason, String doc) {
  /** Name, value and reason in one line. */
  String shown() {
    return name + " = " + value + " (" + reason + ")";
  }

  String option() {
    return OptionName.of(name).text();
  }
}
