package dev.dovetail.processor.resolve;

import java.util.List;

/** What a condition comes to. */
sealed interface Decision {
  /**
   * It is decided.
   *
   * @param holds whether it holds
   * @param keys the keys it rests on, sorted by name
   * @param byDefault whether a default nobody touched was among the values
   */
  record Decided(boolean holds, List<Consulted> keys, boolean byDefault) implements Decision {}

  /**
   * It is left open, since it rests on a default.
   *
   * @param keys the keys it rests on, sorted by name
   */
  record Open(List<Consulted> keys) implements Decision {}

  /**
   * It cannot be decided.
   *
   * @param faults why
   * @param strangers names that are no devices, if one of them may be why
   */
  record Impossible(List<ConditionFault> faults, List<Stranger> strangers) implements Decision {}
}
