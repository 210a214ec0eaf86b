package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.wiring.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where an instance's key gets its value.
 *
 * @param key the key as the device declares it
 * @param name the name by which it is set: with the instance's name before it, if that has one
 * @param fixed the literal that fixes it, if one does
 */
public record Binding(Parameter.Key key, String name, Optional<Fixed> fixed) {
  /**
   * A value that a wiring gives.
   *
   * @param text the value
   * @param shown as it is written
   * @param source the text of the wiring
   * @param span where in it
   */
  public record Fixed(String text, String shown, Source source, Span span) {
    /** Characters of a wiring that is shown whole. */
    private static final int LONGEST = 400;

    /** Characters before and after the value in a longer one. */
    private static final int NEAR = 100;

    /** The wiring; of a long one what stands near the value. */
    public String around() {
      String wiring = source.text();
      if (wiring.length() <= LONGEST) {
        return wiring;
      }
      int from = Math.max(0, span.start() - NEAR);
      int to = Math.min(wiring.length(), span.end() + NEAR);
      return (from > 0 ? "…" : "") + wiring.substring(from, to) + (to < wiring.length() ? "…" : "");
    }
  }

  /** What makes two bindings the same: never the value that start-up may still part. */
  Object identity() {
    return fixed
        .map(it -> (Object) List.of(new ValueText(it.text()).value(key.type()).orElse(it.text())))
        .orElse(name);
  }
}
