package dev.dovetail.tests;

import dev.dovetail.processor.MainProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How build tools build again when something has changed. */
enum Way {
  /**
   * Gradle's: what changed is compiled, and what refers to it. Files of isolating processors go
   * with their one origin, those of aggregating ones all; and an aggregating processor is offered
   * all classes that it was ever offered, those that are not compiled as they are.
   */
  GRADLE {
    @Override
    Built again(Workshop shop, Built last, Changes changes) throws IOException {
      Set<String> compiled = new TreeSet<>(changes.all());
      addUsers(shop, compiled);
      Set<String> offered = new TreeSet<>(last.recorder().annotated(AGGREGATING));
      last.recorder().written().stream()
          .filter(it -> offered.remove(it.className()))
          .toList()
          .forEach(it -> offered.addAll(it.origins()));
      offered.stream().filter(it -> it.endsWith(".package-info")).forEach(compiled::add);
      offered.removeAll(compiled);
      compiled.forEach(it -> delete(shop, it));
      for (Written file : last.recorder().written()) {
        if (file.processor().equals(AGGREGATING)
            || file.origins().stream().anyMatch(compiled::contains)) {
          file.paths().forEach(shop::delete);
        }
      }
      return shop.build(sources(shop, compiled), offered);
    }
  },

  /**
   * That of a simple tool, as an editor: what changed is compiled, and what some file was written
   * on account of together with it. It knows nothing of what refers to what.
   */
  NAIVE {
    @Override
    Built again(Workshop shop, Built last, Changes changes) throws IOException {
      changes.gone().forEach(it -> delete(shop, it));
      Set<String> compiled = new TreeSet<>(changes.present());
      for (Written file : last.recorder().written()) {
        if (file.origins().stream().anyMatch(changes.all()::contains)) {
          compiled.addAll(file.origins());
        }
      }
      return shop.build(sources(shop, compiled), List.of());
    }
  },

  /**
   * Maven's at worst: everything is compiled over what is there, but for classes without source.
   */
  MAVEN {
    @Override
    Built again(Workshop shop, Built last, Changes changes) throws IOException {
      changes.gone().forEach(it -> delete(shop, it));
      return shop.build();
    }
  };

  private static final String AGGREGATING = MainProcessor.class.getName();

  /** Builds a changed project again, of which the last build is known. */
  abstract Built again(Workshop shop, Built last, Changes changes) throws IOException;

  /** Adds the classes that refer to one of some classes, directly or not. */
  private static void addUsers(Workshop shop, Set<String> classes) throws IOException {
    Map<String, String> texts =
        Workshop.files(shop.classes()).entrySet().stream()
            .filter(it -> it.getKey().endsWith(".class"))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    it -> new String(it.getValue(), StandardCharsets.ISO_8859_1)));
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, String> text : texts.entrySet()) {
        String name = text.getKey().replaceFirst("(\\$.*)?\\.class$", "").replace('/', '.');
        more |=
            Files.exists(shop.source(name))
                && classes.stream().anyMatch(it -> text.getValue().contains(it.replace('.', '/')))
                && classes.add(name);
      }
    }
  }

  private static void delete(Workshop shop, String className) {
    shop.delete("classes/" + className.replace('.', '/') + ".class");
  }

  private static List<Path> sources(Workshop shop, Set<String> classes) {
    return classes.stream().map(shop::source).filter(Files::exists).toList();
  }
}
