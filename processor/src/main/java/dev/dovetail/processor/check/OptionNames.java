package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.DeclaredType;

/** What the options of a compilation can be called. */
final class OptionNames {
  /** A name with more letters than another by this is not near to it. */
  private static final int NEAR = 2;

  private final Compilation compilation;

  /** Names of keys and of signatures. */
  private final Set<String> plain = new TreeSet<>();

  private final Set<String> starts = new TreeSet<>();

  /** Names of the devices that are chosen. */
  private final Set<String> devices = new TreeSet<>();

  OptionNames(Compilation compilation) {
    this.compilation = compilation;
    for (Graph graph : compilation.graphs()) {
      graph.ownSlots().forEach(it -> plain.add(signature(it)));
      plain.addAll(graph.keys().keySet());
      plain.addAll(graph.scoped());
      graph.ownSlots().forEach(it -> starts.add(it.name()));
      graph.instances().forEach(it -> it.name().ifPresent(starts::add));
      graph.instances().forEach(it -> devices.add(it.device().name()));
    }
    compilation.catalogue().sources().stream()
        .flatMap(it -> it.device().stream())
        .flatMap(it -> it.keys().stream())
        .map(Parameter.Key::key)
        .forEach(plain::add);
    plain.forEach(it -> starts.add(it.contains(".") ? it.substring(0, it.indexOf('.')) : it));
    starts.addAll(prefixes());
  }

  /** Whether an option begins with a name that this compilation knows. */
  boolean knowsStart(Option option) {
    return starts.contains(option.segments().get(0));
  }

  /** Whether an option is called exactly as a slot or a key. */
  boolean knows(Option option) {
    String name = option.bareName();
    return plain.contains(name)
        || compilation.graphs().stream()
            .flatMap(it -> it.slots().stream())
            .anyMatch(it -> it.isAt(name));
  }

  /** An option that begins with an application's name as it would be with its class instead. */
  Optional<String> byClass(Option option) {
    String name = option.bareName();
    return compilation.graphs().stream()
        .map(Graph::application)
        .filter(it -> name.startsWith(it.name() + "."))
        .map(it -> it.simpleName() + name.substring(it.name().length()))
        .findFirst();
  }

  /** The setting of the processor that an option's name may be meant to be. */
  Optional<String> nearestSetting(Option option) {
    return nearest(option, compilation.options().settings());
  }

  /** The name that an option's may be meant to be. */
  Optional<String> nearest(Option option) {
    List<String> said = option.segments();
    String last = said.get(said.size() - 1);
    if (said.size() == 2 && devices.contains(said.get(0)) && plain.contains(last)) {
      return Optional.of(last);
    }
    Set<String> whole = whole(option.bareName().length() + NEAR);
    Set<String> names = new TreeSet<>(whole);
    Set<String> prefixes = new TreeSet<>(prefixes());
    prefixes.add("dovetail");
    for (String prefix : prefixes) {
      whole.forEach(it -> names.add(prefix + "." + it));
    }
    names.addAll(compilation.options().settings());
    names.add("dovetail");
    return nearest(option, names);
  }

  /** A name of one or two letters is near to too many. */
  private static Optional<String> nearest(Option option, Set<String> names) {
    String name = option.bareName();
    return name.length() < 3 ? Optional.empty() : new Nearest(name).among(names);
  }

  /** What can stand before a name to say which main is meant. */
  private Set<String> prefixes() {
    Set<String> prefixes = new TreeSet<>();
    for (Graph graph : compilation.graphs()) {
      prefixes.add(graph.target());
      prefixes.add(graph.application().simpleName());
    }
    return prefixes;
  }

  /** The graphs that an option can be for, by what stands before its name. */
  List<Graph> addressed(Option option) {
    List<String> said = option.segments();
    Set<String> prefixes = prefixes();
    return compilation.graphs().stream()
        .filter(
            graph ->
                said.stream()
                    .limit(said.size() - 1)
                    .filter(prefixes::contains)
                    .allMatch(
                        it ->
                            it.equals(graph.target())
                                || it.equals(graph.application().simpleName())))
        .toList();
  }

  /** All names, of slots only those that are not longer: the paths of a deep graph are long. */
  private Set<String> whole(int longest) {
    Set<String> names = new TreeSet<>(plain);
    compilation.graphs().stream()
        .flatMap(it -> it.slots().stream())
        .filter(it -> it.isWithin(longest))
        .forEach(it -> names.add(it.path()));
    return names;
  }

  private static String signature(Parameter.Slot slot) {
    return slot.type() instanceof DeclaredType type
        ? new Name(type.asElement().getSimpleName().toString()).camelCase()
        : slot.name();
  }
}
