package dev.dovetail.tests.random;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An instance. Each is made once, so they are told apart by which they are. */
final class Made {
  private final int number;
  private final Item.Device device;
  private final Optional<String> name;
  private final List<Object> parts;
  private final List<Key> keys;

  /**
   * A key of it.
   *
   * @param name by which it is set
   * @param kind what it is
   * @param fixed whether it cannot be
   * @param value while compiling
   */
  record Key(String name, KeyKind kind, boolean fixed, String value) {
    /** Its value in a program that is started with some values. */
    String value(Map<String, String> words) {
      return fixed || kind.stage() == KeyKind.Stage.CONFIGURE
          ? value
          : words.getOrDefault(name, value);
    }
  }

  Made(int number, Item.Device device, Optional<String> name, List<Object> parts, List<Key> keys) {
    this.number = number;
    this.device = device;
    this.name = name;
    this.parts = List.copyOf(parts);
    this.keys = List.copyOf(keys);
  }

  int number() {
    return number;
  }

  Item.Device device() {
    return device;
  }

  Optional<String> name() {
    return name;
  }

  List<Object> parts() {
    return parts;
  }

  List<Key> keys() {
    return keys;
  }
}
