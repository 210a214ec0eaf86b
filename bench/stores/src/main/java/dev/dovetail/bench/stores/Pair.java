package dev.dovetail.bench.stores;

import java.io.IOException;
import java.util.Set;

/**
 * A device and what one would write instead.
 *
 * @param device as it is wired
 * @param raw what is written instead, in a few words
 * @param operations that both have
 * @param settable the most files of which one is set in a time that can be waited for
 * @param ours the device
 * @param other what is written instead
 */
record Pair(
    String device,
    String raw,
    Set<Operation> operations,
    int settable,
    Opening ours,
    Opening other) {
  Subject open(Side side, Load load, Media media) throws IOException {
    return (side == Side.OURS ? ours : other).open(load, media);
  }

  /** Makes a subject with the files of a load. */
  interface Opening {
    Subject open(Load load, Media media) throws IOException;
  }
}
