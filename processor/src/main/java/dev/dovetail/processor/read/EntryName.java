package dev.dovetail.processor.read;

import java.util.List;
import java.util.Optional;

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

  private static final String BASE = "dev.dovetail.index.";

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

  /** That of a class, if it is one of these. */
  public static Optional<EntryName> of(String className) {
    String[] names = className.split("\\.", -1);
    return className.startsWith(BASE) && className.endsWith(".Entry") && names.length == 7
        ? Optional.of(
            new EntryName(
                Mangled.demangled(names[3]),
                Mangled.demangled(names[4]),
                Mangled.demangled(names[5])))
        : Optional.empty();
  }

  /** The package, which holds nothing else. */
  public String packageName() {
    return BASE + new Mangled(signature) + "." + new Mangled(device) + "." + new Mangled(target);
  }

  /** Full name of the class. */
  public String className() {
    return packageName() + ".Entry";
  }
}
