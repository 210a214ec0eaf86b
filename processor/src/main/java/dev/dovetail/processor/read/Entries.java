package dev.dovetail.processor.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * The index entries of compiled devices. What was seen once is remembered for later rounds, as
 * names: by then an entry written for a source may hide it.
 */
public final class Entries {
  /**
   * What an entry says.
   *
   * @param device full name of the class that has the mark, or has the factory method
   * @param factory the factory method; empty for a class that is constructed
   * @param parameters names of the parameters, in order
   * @param forms what a class file tells of them; empty in entries of older versions
   * @param wiring whether it stands for a named wiring
   */
  record Entry(
      String device,
      String factory,
      List<String> parameters,
      ParameterForms forms,
      boolean wiring) {
    /** What an annotation says. */
    static Entry of(Mark mark) {
      return new Entry(
          mark.text("device"),
          mark.text("factory"),
          mark.texts("parameters"),
          new ParameterForms(mark.texts("forms")),
          mark.flag("wiring"));
    }

    /** Whether it was written for parameters as a creator has them now. */
    boolean fits(ExecutableElement creator) {
      return creator.getParameters().size() == parameters.size()
          && (forms.all().isEmpty()
              || !KeptNames.isNameless(creator)
              || !ParameterForms.of(creator).contradict(forms));
    }
  }

  private final Elements elements;
  private final Filer filer;
  private final boolean kept;

  /** By name, and by the device's class and factory. */
  private final Map<EntryName, Map<String, Entry>> seen = new HashMap<>();

  /** By name, and by the device's class. */
  private final Map<EntryName, Map<String, Boolean>> own = new HashMap<>();

  /**
   * Those that a compilation can see, which writes by a filer.
   *
   * @param kept whether what an earlier run wrote is gone if its source is, so that what is there
   *     is no older state of what is being compiled
   */
  public Entries(Elements elements, Filer filer, boolean kept) {
    this.elements = elements;
    this.filer = filer;
    this.kept = kept;
  }

  /** The entries of a name; one that is hidden by another of the same name comes first. */
  Collection<Entry> named(EntryName name) {
    Map<String, Entry> found = new LinkedHashMap<>(seen.getOrDefault(name, Map.of()));
    types(name.className())
        .flatMap(type -> Mark.of(Mark.Kind.INDEX_ENTRY, type).stream())
        .map(Entry::of)
        .forEach(it -> found.putIfAbsent(it.device() + "." + it.factory(), it));
    if (!found.isEmpty()) {
      seen.put(name, found);
    }
    return found.values();
  }

  /** The classes of a name in all modules but the JDK's, each of which would cost a search. */
  private Stream<TypeElement> types(String className) {
    Stream<ModuleElement> named =
        elements.getAllModuleElements().stream()
            .map(ModuleElement.class::cast)
            .filter(
                module -> !module.isUnnamed() && !isOfJdk(module.getQualifiedName().toString()));
    return Stream.concat(Stream.ofNullable(elements.getModuleElement("")), named)
        .flatMap(module -> Stream.ofNullable(elements.getTypeElement(module, className)))
        .distinct();
  }

  private static boolean isOfJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /**
   * Whether an earlier run of this compilation wrote an entry that may be replaced. What was seen
   * once is remembered: an entry written since may have taken its place.
   */
  boolean isOwn(EntryName name, Entry entry) {
    return !kept
        && own.computeIfAbsent(name, it -> new HashMap<>())
            .computeIfAbsent(entry.device(), it -> isWritten(name, it));
  }

  private boolean isWritten(EntryName name, String device) {
    try (InputStream written =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, name.packageName(), EntryName.FILE)
            .openInputStream()) {
      return new String(written.readAllBytes(), ISO_8859_1).contains(constant(device));
    } catch (IOException | IllegalArgumentException e) {
      return false; // It is not there, or there is no such folder.
    }
  }

  /** A text as a class file keeps it (JVMS 4.4.7), byte by byte. */
  private static String constant(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return "\u0001"
        + (char) (bytes.length >> 8)
        + (char) (bytes.length & 0xff)
        + new String(bytes, ISO_8859_1);
  }

  /**
   * Whether another compilation's entry of a name stands for something else that exists.
   *
   * @param declaring full name of the class that is to have the name
   */
  public boolean isTaken(EntryName name, String declaring, Element from) {
    return isLikely(name, from)
        && named(name).stream()
            .filter(it -> !it.device().equals(declaring) && !isOwn(name, it))
            .anyMatch(it -> elements.getTypeElement(it.device()) != null);
  }

  /**
   * Whether there may be an entry of a name: a question a hundred times cheaper than to look for
   * it, since only one module is asked.
   *
   * @param from a declaration of that module
   */
  boolean isLikely(EntryName name, Element from) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null || elements.getTypeElement(module, name.className()) != null;
  }
}
