package dev.dovetail.fault;

import java.util.Optional;

/**
 * Some of the calls that are counted from 1.
 *
 * @param first of them
 * @param last of them
 * @param step from one to the next, at least 1
 */
record Turns(long first, long last, long step) {
  /** All calls. */
  static final Turns ALL = new Turns(1, Long.MAX_VALUE, 1);

  boolean include(long call) {
    return call >= first && call <= last && (call - first) % step == 0;
  }

  /** Reads {@code 3}, {@code 3-5}; nothing where it is neither. */
  static Optional<Turns> numbered(String word) {
    int dash = word.indexOf('-');
    return dash < 0
        ? number(word).map(it -> new Turns(it, it, 1))
        : number(word.substring(0, dash))
            .flatMap(
                from ->
                    number(word.substring(dash + 1))
                        .filter(to -> to >= from)
                        .map(to -> new Turns(from, to, 1)));
  }

  /** Every third call for {@code 3}. */
  static Optional<Turns> every(String word) {
    return number(word).map(it -> new Turns(it, Long.MAX_VALUE, it));
  }

  /** The calls behind the third for {@code 3}. */
  static Optional<Turns> after(String word) {
    return number(word).map(it -> new Turns(it + 1, Long.MAX_VALUE, 1));
  }

  private static Optional<Long> number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 9;
    for (int i = 0; i < word.length(); i++) {
      digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits ? Optional.of(Long.parseLong(word)).filter(it -> it > 0) : Optional.empty();
  }
}
