package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dovetail.tool.place.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of one application on one target.
 *
 * @param schema the version of the form
 * @param application what was put together
 * @param target for which target
 * @param main the class that starts it; it exists if there is no error
 * @param options those that had a meaning, as typed
 * @param before the graph with defaults left undecided; empty where that is the same as after
 * @param after the graph that the main is made from
 * @param order the instances in the order in which they are made
 * @param packages the artifacts that the chosen devices need
 * @param inputs the files that were read for them
 * @param problems what javac said
 */
public record Descriptor(
    int schema,
    Application application,
    String target,
    Main main,
    List<Option> options,
    Optional<Graph> before,
    Graph after,
    List<String> order,
    List<Artifact> packages,
    List<Input> inputs,
    List<Problem> problems) {
  /** The version that is read. */
  public static final int SCHEMA = 1;

  /**
   * What was put together.
   *
   * @param className full name of its class
   * @param name what the program is called
   * @param doc what it is
   * @param version its version
   */
  public record Application(
      @JsonProperty("class") String className, String name, String doc, String version) {
    /** What options call it. */
    public String simpleName() {
      return className.substring(className.lastIndexOf('.') + 1);
    }
  }

  /**
   * The class that starts it.
   *
   * @param packageName empty for the unnamed package
   * @param name simple name
   * @param assembly full name of the class whose {@code @Assemble} asks for it; empty where the
   *     application does
   */
  public record Main(
      @JsonProperty("package") String packageName, String name, Optional<String> assembly) {
    /** Full name of the class. */
    public String className() {
      return packageName.isEmpty() ? name : packageName + "." + name;
    }
  }

  /**
   * A choice that was typed.
   *
   * @param name without {@code -A}
   * @param value empty where it would be a secret
   * @param assembled whether it stands in an {@code @Assemble}
   */
  public record Option(String name, Optional<String> value, boolean assembled) {}

  /** The same with the lines that devices are declared on, by their full names. */
  public Descriptor at(Map<String, SourceLine> lines) {
    return new Descriptor(
        schema,
        application,
        target,
        main,
        options,
        before.map(it -> it.at(lines)),
        after.at(lines),
        order,
        packages,
        inputs,
        problems);
  }

  /** Full name of the class that asks for its main. */
  public String asker() {
    return main.assembly().orElse(application.className());
  }

  /** Full names of all its devices. */
  public Set<String> devices() {
    return Stream.concat(Stream.of(after), before.stream())
        .flatMap(it -> it.instances().stream())
        .map(Instance::device)
        .collect(Collectors.toSet());
  }

  /** Name of the program, and its target. */
  public String title() {
    return application.name() + " on " + target;
  }

  /** The instance of the application. */
  public Instance root() {
    return after.instance(after.root()).orElseThrow();
  }

  /** The graph with defaults left undecided. */
  public Graph undecided() {
    return before.orElse(after);
  }

  /** Whether the main could not be written. */
  public boolean isBroken() {
    return problems.stream().anyMatch(it -> it.severity() == Problem.Severity.ERROR);
  }
}
