package family;

import dev.dovetail.Device;
import dev.dovetail.Key;

/** A member that is made by its constructor. */
@Device(type = Member.class, name = "anna", configurator = "family")
public final class Anna implements Member {
  private final int age;

  /** At an age. */
  public Anna(@Key(defaultValue = "40") int age) {
    this.age = age;
  }

  @Override
  public String name() {
    return "Anna (" + age + ")";
  }
}
