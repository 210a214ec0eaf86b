package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.Configurator;
import java.net.URL;
import java.security.CodeSource;

/**
 * A configurator on the processor path.
 *
 * @param name by which devices ask for it
 * @param service the configurator
 */
record Installed(String name, Configurator service) {
  /** Its class, with the jar or folder that it is from. */
  String described() {
    CodeSource source = service.getClass().getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    String type = service.getClass().getName();
    if (location == null) {
      return type;
    }
    String path = location.getPath().replaceFirst("/$", "");
    return type + " in " + path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name with the class, for messages. */
  String named() {
    return "\"" + name + "\" (" + described() + ")";
  }

  /** The same without the jar, whose name may tell a version that changes nothing. */
  String signed() {
    return "\"" + name + "\" (" + service.getClass().getName() + ")";
  }
}
