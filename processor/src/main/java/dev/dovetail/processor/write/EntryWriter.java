package dev.dovetail.processor.write;

import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.ParameterForms;
import dev.dovetail.processor.read.Signatures;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes the entries by which a device is found once it is compiled. */
public final class EntryWriter {
  private final ResourceWriter resources;
  private final Entries compiled;

  /** Those there are, each of which is written once. */
  private final Set<EntryName> written = new HashSet<>();

  /**
   * Writes among the resources, which is what a compiler takes them for.
   *
   * @param compiled those that can be seen already
   */
  public EntryWriter(ResourceWriter resources, Entries compiled) {
    this.resources = resources;
    this.compiled = compiled;
  }

  /**
   * Writes one for each signature and target of a device. An application has one by its class, too,
   * since its name may be another's, or none that a wiring can say.
   */
  public void write(Device device) throws IOException {
    Set<String> targets = device.targets().isEmpty() ? Set.of(EntryName.ANY) : device.targets();
    for (TypeElement signature : Signatures.closure(device.signatures())) {
      for (String target : targets) {
        EntryName name = new EntryName(nameOf(signature), device.name(), target);
        boolean sayable = new Name(device.name()).deviceFault().isEmpty();
        if (sayable && isFree(name, device.declaring())) {
          write(name, entry(name, device), device.declaring());
        }
        EntryName byClass = new EntryName(nameOf(signature), device.id(), target);
        if (device.isApplication() && written.add(byClass)) {
          write(byClass, entry(byClass, device), device.declaring());
        }
      }
    }
  }

  /** Writes one for each signature of a named wiring. */
  public void write(NamedWiring wiring) throws IOException {
    for (TypeElement signature : Signatures.closure(List.of(wiring.signature()))) {
      EntryName name = new EntryName(nameOf(signature), wiring.name(), EntryName.ANY);
      if (isFree(name, wiring.holder())) {
        EntryClass entry = new EntryClass(name).text("device", wiring.holderName()).flag("wiring");
        write(name, entry, wiring.holder());
      }
    }
  }

  /**
   * Whether a name is still to be written: not in this compilation, and not in a library. There it
   * is a problem, which would be hidden by an entry before it on the class path; and of
   * applications of one name the first keeps its entry.
   */
  private boolean isFree(EntryName name, Element owner) {
    return !compiled.isTaken(name, new QualifiedName(owner).toString(), owner) && written.add(name);
  }

  private static EntryClass entry(EntryName name, Device device) throws IOException {
    EntryClass entry = new EntryClass(name);
    entry.text("device", device.declaring().getQualifiedName().toString());
    if (device.creation() != Device.Creation.CONSTRUCTOR) {
      entry.text("factory", device.creator().getSimpleName().toString());
    }
    if (!device.parameters().isEmpty()) {
      entry.texts("parameters", device.parameters().stream().map(Parameter::name).toList());
      entry.texts("forms", ParameterForms.of(device.creator()).all());
    }
    return entry;
  }

  private void write(EntryName name, EntryClass entry, Element origin) throws IOException {
    resources.write(name.packageName(), EntryName.FILE, entry.bytes(), List.of(origin));
  }

  private static String nameOf(TypeElement signature) {
    return signature.getQualifiedName().toString();
  }
}
