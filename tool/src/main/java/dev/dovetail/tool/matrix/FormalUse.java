package dev.dovetail.tool.matrix;

import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the opening that a parameter of a named wiring fills, which its declaration does not say.
 *
 * @param stock what wirings can name
 * @param formal name of the parameter
 * @param around names of the named wirings around, which would be used without end
 */
record FormalUse(Stock stock, String formal, Set<String> around) {
  /**
   * The first in a value.
   *
   * @param place what the value is for
   */
  Optional<Opening> in(Value value, Opening place) {
    if (value instanceof Wiring.Apply apply) {
      return apply.isBare() && apply.name().equals(formal)
          ? Optional.of(place)
          : inArguments(apply, place);
    } else if (value instanceof Wiring.Choose choose) {
      return first(List.of(choose.then(), choose.otherwise()), place);
    } else if (value instanceof Wiring.Group group) {
      return first(group.members(), place.member());
    } else if (value instanceof Value.Sequence sequence) {
      return first(sequence.elements(), place.member());
    }
    return Optional.empty();
  }

  private Optional<Opening> first(List<? extends Value> values, Opening place) {
    return values.stream().flatMap(it -> in(it, place).stream()).findFirst();
  }

  private Optional<Opening> inArguments(Wiring.Apply apply, Opening place) {
    if (apply.arguments().isEmpty()) {
      return Optional.empty();
    }
    return stock
        .named(apply.name(), place.signature(), around)
        .flatMap(
            maker ->
                apply.arguments().stream()
                    .flatMap(
                        it ->
                            maker.opening(it, apply.arguments()).stream()
                                .flatMap(opening -> in(it.value(), opening).stream()))
                    .findFirst());
  }
}
