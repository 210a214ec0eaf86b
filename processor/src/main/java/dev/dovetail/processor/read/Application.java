package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A program's own class.
 *
 * @param name what the program is called
 * @param doc what it does
 * @param version its version; may be empty
 * @param main first part of the names of its mains
 * @param root the class as a device: named as in the source, and never a candidate for a slot; what
 *     is at fault is left out
 * @param missing names of the parameters and keys that are left out
 * @param problems what is wrong with its declaration
 */
public record Application(
    String name,
    String doc,
    String version,
    String main,
    Device root,
    Set<String> missing,
    List<Problem> problems) {
  /** Whether nothing is at fault but the texts of some slots. */
  public boolean sound() {
    return missing.isEmpty() && problems.stream().allMatch(it -> it.code() == Code.WIRING_SYNTAX);
  }

  /** A device in the place of an application, to be looked at by itself. */
  public static Application ofDevice(Device device) {
    return new Application(device.name(), device.doc(), "", "", device, Set.of(), List.of());
  }

  /** The class. */
  public TypeElement element() {
    return root.declaring();
  }

  /** Full name of the class. */
  public String className() {
    return root.id();
  }

  /** The class's name as options use it. */
  public String simpleName() {
    return root.name();
  }
}
