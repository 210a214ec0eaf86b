package dev.dovetail.processor.read;

import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * The class by which a compiled device is found: its name can be computed from what a wiring says,
 * and no two devices of one module path share a package.
 *
 * @param signature full name of the signature
 * @param device the device's name
 * @param target the target, or {@link #ANY}
 */
public record EntryName(String signature, String device, String target) {
  /** Stands for the target of a portable device. */
  public static final String ANY = "any";

  /** The file of every such class in its package. */
  public static final String FILE = "Entry.class";

  // Spelled out: what a record has by itself is linked when first used, at the cost of a device.
  @Override
  public boolean equals(Object other) {
    return other instanceof EntryName that && fields().equals(that.fields());
  }

  @Override
  public int hashCode() {
    return fields().hashCode();
  }

  private List<Object> fields() {
    return List.of(signature, device, target);
  }

  /** The package, which holds nothing else. */
  public String packageName() {
    return "dev.dovetail.index."
        + mangled(signature)
        + "."
        + mangled(device)
        + "."
        + mangled(target);
  }

  /** Full name of the class. */
  public String className() {
    return packageName() + ".Entry";
  }

  /** Different names stay different: what is not a letter or digit becomes {@code _} and a code. */
  private static String mangled(String name) {
    StringBuilder mangled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '.' -> mangled.append('_');
        case '_' -> mangled.append("_1");
        case '-' -> mangled.append("_2");
        case '$' -> mangled.append("_3");
        default -> mangled.append(c);
      }
    }
    return SourceVersion.isKeyword(mangled) ? mangled + "_4" : mangled.toString();
  }
}
