// Written by the configurator "crunch" (dev.dovetail.processor.crunch.CrunchConfigurator).
package dev.dovetail.examples.fileserver;

import dev.dovetail.crunch.Embedded;
import java.io.InputStream;
import java.util.Optional;

/** Opens the 2 files embedded for this program. */
final class Main_unix_crunch implements Embedded {
  @Override
  public Optional<InputStream> open(String part) {
    return Optional.ofNullable(
        Main_unix_crunch.class.getResourceAsStream("Main_unix_crunch." + part));
  }
}
