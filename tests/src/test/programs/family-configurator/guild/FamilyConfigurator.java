package guild;

import dev.dovetail.processor.configure.Configuration;
import dev.dovetail.processor.configure.Configurator;
import dev.dovetail.processor.configure.Configured;

/** Registers every member of the family when it is made. */
public final class FamilyConfigurator implements Configurator {
  @Override
  public String name() {
    return "family";
  }

  @Override
  public Configured configure(Configuration configuration) {
    String role = configuration.device() + " on " + configuration.target();
    return Configured.ready().next("family.Family.register(${this}, \"" + role + "\")");
  }
}
