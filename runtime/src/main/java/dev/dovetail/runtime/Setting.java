package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A key as the start of a program sees it. Immutable: each method gives a changed copy.
 *
 * @param <T> its value
 */
public final class Setting<T> {
  private final String name;
  private final ValueType<T> type;
  // Assigned in a copy before anyone else has it.
  private List<String> users = List.of();
  private List<String> aliases = List.of();
  private List<String> decided = List.of();
  private Optional<String> declared = Optional.empty();
  private Optional<String> compiled = Optional.empty();
  private Optional<String> variable = Optional.empty();
  private String doc = "";
  private boolean secret;

  private Setting(String name, ValueType<T> type) {
    this.name = name;
    this.type = type;
  }

  private Setting(Setting<T> original) {
    this(original.name, original.type);
    users = original.users;
    aliases = original.aliases;
    decided = original.decided;
    declared = original.declared;
    compiled = original.compiled;
    variable = original.variable;
    doc = original.doc;
    secret = original.secret;
  }

  /**
   * A required key that nobody uses yet.
   *
   * @param name as declared, with the instance before it: {@code port}, {@code upload.port}
   */
  public static <T> Setting<T> of(String name, ValueType<T> type) {
    return new Setting<>(name, type);
  }

  /** With more devices that take its value; help groups settings by these. */
  public Setting<T> usedBy(String... devices) {
    var copy = new Setting<>(this);
    copy.users = with(users, devices);
    return copy;
  }

  /** With a sentence on what it is for. */
  public Setting<T> doc(String sentence) {
    var copy = new Setting<>(this);
    copy.doc = sentence;
    return copy;
  }

  /** With the default its declaration gives; it is not required then. */
  public Setting<T> defaultValue(String text) {
    var copy = new Setting<>(this);
    copy.declared = Optional.of(text);
    return copy;
  }

  /** With the value javac was given, which goes before the declared default. */
  public Setting<T> compiledValue(String text) {
    var copy = new Setting<>(this);
    copy.compiled = Optional.of(text);
    return copy;
  }

  /** With the environment variable that sets it. */
  public Setting<T> env(String variable) {
    var copy = new Setting<>(this);
    copy.variable = Optional.of(variable);
    return copy;
  }

  /** With one more name on the command line; a single letter {@code p} is {@code -p}. */
  public Setting<T> alias(String alias) {
    var copy = new Setting<>(this);
    copy.aliases = with(aliases, alias);
    return copy;
  }

  /** With a value that is never printed. */
  public Setting<T> secret() {
    var copy = new Setting<>(this);
    copy.secret = true;
    return copy;
  }

  /** With more slots for which its value when compiling decided what is wired into them. */
  public Setting<T> decides(String... slots) {
    var copy = new Setting<>(this);
    copy.decided = with(decided, slots);
    return copy;
  }

  private static List<String> with(List<String> list, String... elements) {
    var longer = new ArrayList<>(list);
    Collections.addAll(longer, elements);
    return longer;
  }

  String name() {
    return name;
  }

  ValueType<T> type() {
    return type;
  }

  /** Its long option, as {@code --upload-port}. */
  String option() {
    return OptionName.of(name).text();
  }

  List<String> aliases() {
    return aliases;
  }

  List<String> users() {
    return users;
  }

  List<String> decided() {
    return decided;
  }

  Optional<String> declaredDefault() {
    return declared;
  }

  Optional<String> compiled() {
    return compiled;
  }

  Optional<String> variable() {
    return variable;
  }

  String doc() {
    return doc;
  }

  boolean isSecret() {
    return secret;
  }

  /** Whether its option alone means {@code true}. */
  boolean isFlag() {
    return type == ValueType.BOOLEAN;
  }

  /** Whether its option may be repeated. */
  boolean isList() {
    return type instanceof ListType;
  }
}
