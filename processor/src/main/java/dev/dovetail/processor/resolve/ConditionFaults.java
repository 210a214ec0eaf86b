package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what is wrong with one condition, in words. */
final class ConditionFaults {
  private final KeyNames scope;
  private final List<ConditionFault> all = new ArrayList<>();
  private final List<Integer> ofTypes = new ArrayList<>();
  private boolean stranger;

  ConditionFaults(KeyNames scope) {
    this.scope = scope;
  }

  /** Those found, in the order of the text. */
  List<ConditionFault> all() {
    return List.copyOf(all);
  }

  /** Those among them that follow from the types alone. */
  List<ConditionFault> ofTypes() {
    return ofTypes.stream().map(all::get).toList();
  }

  /** Whether a name may be the key of a device that could not be found. */
  boolean stranger() {
    return stranger;
  }

  /**
   * A name that is no key.
   *
   * @param other what it is compared with, if that is a key
   */
  void noKey(Operand.Reference name, Optional<KeyType> other) {
    if (scope.isParameter(name.name())) {
      notGiven(name);
      return;
    }
    Nearest nearest = new Nearest(name.name());
    boolean gap = scope.hasGap() && nearest.among(scope.names()).isEmpty();
    if (gap || scope.isMissing(name.name())) {
      stranger = true;
      return;
    }
    List<String> hints = new ArrayList<>();
    hints.add(
        scope.names().isEmpty()
            ? "there is no key of " + scope.owners() + question(name, nearest)
            : "keys of "
                + scope.owners()
                + ": "
                + String.join(", ", scope.names())
                + question(name, nearest));
    other
        .filter(it -> it.writtenAs(Value.Kind.TEXT))
        .ifPresent(it -> hints.add("a value is written with quotes, as '" + name + "'"));
    add(name.span(), "no key \"" + name + "\" can be meant here", hints);
  }

  /** A parameter of a named wiring that was given no value. */
  private void notGiven(Operand.Reference name) {
    Optional<String> given = scope.given(name.name());
    add(
        name.span(),
        given
            .map(it -> "parameter " + name + " is " + it + " here, which no condition can rest on")
            .orElse("parameter " + name + " is left out, so no condition can rest on it"),
        List.of("give it a number, 'text', true or false"));
  }

  /** A key of named instances alone is meant by one of their names. */
  private String question(Operand.Reference name, Nearest nearest) {
    return scope.names().stream()
        .filter(it -> it.endsWith("." + name.name()))
        .findFirst()
        .map(it -> "      did you mean \"" + it + "\"?")
        .orElseGet(
            () ->
                nearest.question(
                    Stream.concat(scope.names().stream(), Stream.of("target")).toList()));
  }

  void noKeyAtAll(Span span) {
    add(span, "no side of this comparison is a key", List.of("compare a key, as in port == 80"));
  }

  /** Values that were written down, or given to a named wiring. */
  void notAlike(Span span, Value.Literal a, Value.Literal b) {
    addOfTypes(span, "these are not comparable", List.of("one is " + a + ", the other " + b));
  }

  void notFlag(Operand.Reference key, KeyType type) {
    addOfTypes(
        key.span(),
        "key " + key + " alone is no condition: it is not true or false",
        List.of("compare it, as in " + key + " == " + example(type)));
  }

  void notComparable(Span span, KeyType a, KeyType b) {
    addOfTypes(
        span,
        "these are not comparable",
        List.of("one is " + a.brief() + ", the other " + b.brief()));
  }

  void notOrdered(Span span, KeyType type) {
    addOfTypes(span, "these have no order", List.of("compare " + type.brief() + " with == or !="));
  }

  /** A constant that is none of the values on the other side. */
  void noValue(Operand constant, String text, String key, KeyType type) {
    boolean readable =
        constant instanceof Value.Literal && new ValueText(text).value(type).isPresent();
    boolean quoted = constant instanceof Value.Literal it && it.kind() == Value.Kind.TEXT;
    String hint =
        !readable
            ? type.instead(text)
            : quoted
                ? "write it without quotes, as " + text
                : "write it with quotes, as '" + text + "'";
    addOfTypes(constant.span(), constant + " is no value of " + key, List.of(hint));
  }

  void tooLate(Operand.Reference key) {
    add(
        key.span(),
        "key " + key + " gets its value when the program starts, too late to choose a device",
        List.of("only keys of the stages CONFIGURE and BOTH decide"));
  }

  void list(Operand.Reference key) {
    addOfTypes(
        key.span(),
        "key " + key + " is a list, and no condition can rest on a list",
        List.of("declare a key of its own for the choice"));
  }

  void withoutValue(Operand.Reference key, String option, KeyType type) {
    all.add(
        new ConditionFault(
            Code.MISSING_KEY_VALUE,
            key.name(),
            key.span(),
            "key " + key + " has no value, so it cannot decide",
            List.of("set it with -A" + option + "=<value>; it takes " + type.brief())));
  }

  void badValue(Operand.Reference key, Option option, KeyType type) {
    all.add(
        new ConditionFault(
            Code.BAD_KEY_VALUE,
            key + " " + option.name(),
            key.span(),
            "\"" + option.value() + "\" is no value of key " + key,
            List.of(type.instead(option.value()), "it is given by " + option)));
  }

  /** A default that is no value, which is reported where it is declared. */
  void badDefault() {
    stranger = true;
  }

  void disagreeing(Operand.Reference key, KeyScope.Entry first, KeyScope.Entry second) {
    all.add(
        new ConditionFault(
            Code.KEYS_DISAGREE,
            key.name(),
            key.span(),
            "key \""
                + key
                + "\" means different things to "
                + first.owner()
                + " and "
                + second.owner(),
            List.of(
                new KeyDifference(first.key(), second.key()).text().orElse(""),
                "keep them apart with an instance name, as in "
                    + second.device().map(Device::name).orElse("device")
                    + "#other, whose key is other."
                    + second.key().key())));
  }

  /** One name for two keys, of which one is set, or both otherwise. */
  void apart(Operand.Reference key, KeyScope.Entry first, KeyScope.Entry second) {
    add(
        key.span(),
        "key \"" + key + "\" is " + first.option() + " and " + second.option() + " here",
        List.of("they are set to different values; set both, or neither"));
  }

  /** What is wrong by the types alone, so that no target and no option mends it. */
  private void addOfTypes(Span span, String sentence, List<String> hints) {
    ofTypes.add(all.size());
    add(span, sentence, hints);
  }

  private void add(Span span, String sentence, List<String> hints) {
    all.add(new ConditionFault(Code.BAD_CONDITION, sentence, span, sentence, hints));
  }

  private static String example(KeyType type) {
    if (type instanceof KeyType.Constants constants && !constants.constants().isEmpty()) {
      return constants.constants().get(0);
    }
    return type.writtenAs(Value.Kind.NUMBER) ? "80" : "'text'";
  }
}
