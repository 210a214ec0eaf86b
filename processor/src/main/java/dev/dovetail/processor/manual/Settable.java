package dev.dovetail.processor.manual;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/**
 * A key that may be set when the program starts.
 *
 * @param key the key
 * @param decides the slots that its value when compiling decided what is in
 */
public record Settable(GraphKey key, List<String> decides) {
  /** By which it is set: as declared, with the instance before it. */
  public String name() {
    return key.name();
  }

  /** The declaration that counts. */
  public Parameter.Key declaration() {
    return key.declaration();
  }

  /** The devices that take its value, as wirings call them. */
  public List<String> users() {
    return key.open().stream().map(GraphKey.User::name).distinct().toList();
  }

  /** The value that javac was given for it. */
  public Optional<String> compiled() {
    return key.option().map(Option::value);
  }

  /** Its further names; those of a named instance's key would be the same as the plain one's. */
  public List<String> aliases() {
    return isPlain() ? declaration().aliases() : List.of();
  }

  /** The environment variable that sets it; of a plain key alone, too. */
  public Optional<String> variable() {
    return Optional.of(declaration().env()).filter(it -> isPlain() && !it.isEmpty());
  }

  private boolean isPlain() {
    return name().equals(declaration().key());
  }

  /** Every way to name it on a command line, the long option last. */
  List<String> options() {
    return Stream.concat(aliases().stream().map(Settable::alias), Stream.of(option(name())))
        .toList();
  }

  /** What sets it to false, if it is true or false. */
  Optional<String> denial() {
    return isFlag() ? Optional.of(option("no-" + name())) : Optional.empty();
  }

  boolean isFlag() {
    return declaration().type() instanceof KeyType.Primitive type
        && type.kind() == TypeKind.BOOLEAN;
  }

  boolean isList() {
    return declaration().type() instanceof KeyType.Listed;
  }

  private static String option(String name) {
    return "--" + new Name(name).kebabCase();
  }

  private static String alias(String name) {
    return name.length() == 1 ? "-" + name : option(name);
  }
}
