package dev.dovetail.runtime;

/** A value as a text shows it: in quotes where its ends would not be seen. */
record ShownValue(String text) {
  @Override
  public String toString() {
    return text.isEmpty() || !text.equals(text.strip()) ? "'" + text + "'" : text;
  }
}
