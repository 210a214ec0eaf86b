package dev.dovetail.tests.random;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An application.
 *
 * @param className its class
 * @param slots in order
 * @param keys those that only conditions use
 */
public record Program(String className, List<Slot> slots, List<KeyKind> keys) {
  /** A signature that several of its slots have, if there is one. */
  Optional<Integer> severalTimes() {
    List<Integer> signatures = slots.stream().map(it -> it.type().signature()).toList();
    return signatures.stream().filter(it -> Collections.frequency(signatures, it) > 1).findFirst();
  }
}
