package dev.dovetail.processor.read;

import javax.lang.model.element.TypeElement;

/**
 * A program's own class.
 *
 * @param name what the program is called
 * @param doc what it does
 * @param version its version; may be empty
 * @param main first part of the names of its mains
 * @param root the class as a device: named as in the source, and never a candidate for a slot
 */
public record Application(String name, String doc, String version, String main, Device root) {
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
