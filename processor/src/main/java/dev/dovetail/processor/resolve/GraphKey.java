package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.read.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of a program: everything that declares it, and what was given for it.
 *
 * @param name by which it is set
 * @param users those that declare it, with their declarations; never empty
 * @param option the option that sets it, if one does
 */
public record GraphKey(String name, List<User> users, Optional<Option> option) {
  /**
   * An instance, or a named wiring, that declares the key.
   *
   * @param name what wirings call it
   * @param id its full name
   * @param instance the instance, if it is one
   * @param binding its declaration, and the literal where a wiring fixes it
   */
  public record User(String name, String id, Optional<Instance> instance, Binding binding) {
    static User of(Instance instance, Binding binding) {
      return new User(instance.head(), instance.device().id(), Optional.of(instance), binding);
    }

    /** How a message names it. */
    public String described() {
      return instance.isPresent() ? id : "the wiring \"" + name + "\"";
    }

    /** Whether it is the key of a parameter, not one that only conditions use. */
    public boolean isParameter() {
      return instance.filter(it -> it.bindings().contains(binding)).isPresent();
    }
  }

  /** The users whose value no wiring fixes: those that an option or start-up reaches. */
  public List<User> open() {
    return users.stream().filter(it -> it.binding().fixed().isEmpty()).toList();
  }

  /** The declaration that counts; all open ones agree in a sound graph. */
  public Parameter.Key declaration() {
    Stream<User> open = users.stream().filter(it -> it.binding().fixed().isEmpty());
    return open.findFirst().orElse(users.get(0)).binding().key();
  }

  /** The value that an instance's key has while compiling, if it has one. */
  public Optional<String> value(Binding binding) {
    return binding
        .fixed()
        .map(Binding.Fixed::text)
        .or(() -> option.map(Option::value))
        .or(() -> binding.key().defaultValue());
  }
}
