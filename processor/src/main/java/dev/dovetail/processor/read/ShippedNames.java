package dev.dovetail.processor.read;

import java.util.List;

/**
 * The names of the devices and wirings that come with the project. Compiled devices can be found by
 * name and not listed, so these are tried when candidates are shown; nothing is ever chosen by
 * them.
 */
public interface ShippedNames {
  /** All of them, sorted. */
  List<String> ALL =
      List.of(
          "crunch",
          "default-network",
          "default-store",
          "direct",
          "http",
          "netstore",
          "tcpip",
          "test",
          "unix");
}
