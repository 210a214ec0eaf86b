package dev.dovetail.logs;

import dev.dovetail.log.Line;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.SlotPath;
import java.util.function.Supplier;

/**
 * Something that was said.
 *
 * @param level how much it matters
 * @param path of the slot whose log it was said to
 * @param text as it was said
 */
public record Message(Log.Level level, SlotPath path, String text) {
  /** What a caller says; where saying it fails, that. */
  static Message of(Log.Level level, SlotPath path, Supplier<String> text) {
    String said;
    try {
      said = text.get();
    } catch (RuntimeException e) {
      said = "what was to be said failed: " + e;
    }
    return new Message(level, path, String.valueOf(said));
  }

  /** In one line: {@code LEVEL path: text}, with line breaks and other control signs escaped. */
  public String line() {
    return level + " " + path + ": " + escaped();
  }

  /** The text without what would end the line, or steer a terminal. */
  String escaped() {
    return new Line(text).toString();
  }
}
