package dev.dovetail.conformance;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How random operations are tried on a device beside a model of its signature.
 *
 * @param <O> what can be done with it
 */
interface Round<O> {
  /** Makes up an operation. */
  O operation(RandomGenerator random);

  /**
   * Does the operations one after the other on an empty device and on a new model.
   *
   * @return the first difference between the two, if there is any
   */
  Optional<String> difference(Iterable<O> operations);
}
