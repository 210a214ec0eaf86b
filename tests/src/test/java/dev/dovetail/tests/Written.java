package dev.dovetail.tests;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;

/**
 * A file that a processor wrote.
 *
 * @param processor full name of the processor
 * @param place the compiler's name for the folder it went to
 * @param path in that folder
 * @param origins full names of the top-level classes that it was written on account of
 */
record Written(String processor, String place, String path, Set<String> origins) {
  /** Where generated sources go. */
  static final String SOURCES = "SOURCE_OUTPUT";

  static Written of(String processor, String place, String path, Element... origins) {
    Set<String> names = new TreeSet<>();
    Stream.of(origins).map(Written::topLevel).forEach(names::add);
    return new Written(processor, place, path, names);
  }

  /** The name of the file that an element is in, as a class. */
  static String topLevel(Element element) {
    if (element instanceof PackageElement named) {
      return named.getQualifiedName() + ".package-info";
    }
    Element above = element.getEnclosingElement();
    return above == null || above.getKind() == ElementKind.PACKAGE
        ? element.toString()
        : topLevel(above);
  }

  /** The class that it is, if it is one. */
  String className() {
    return path.replaceFirst("\\.(java|class)$", "").replace('/', '.');
  }

  /** The files that go when it goes: a source with its class. */
  List<String> paths() {
    return place.equals(SOURCES)
        ? List.of("generated/" + path, "classes/" + path.replaceFirst("java$", "class"))
        : List.of("classes/" + path);
  }
}
