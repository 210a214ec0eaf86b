package dev.dovetail.processor.describe;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.prepare.ReadInput;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is known of one main, written or not.
 *
 * @param main full name of the main
 * @param before the graph with defaults left undecided, where that differs from the other
 * @param after the graph that the main is made from
 * @param inputs what was read for chosen devices
 * @param problems what is wrong
 */
public record Descriptor(
    String main,
    Optional<Graph> before,
    Graph after,
    List<ReadInput> inputs,
    List<Problem> problems) {
  /** Of the schema in docs/descriptor.schema.json; another major change, another number. */
  private static final int SCHEMA = 1;

  /** As JSON, ending in a newline. */
  public String text() {
    GraphDescription graph = new GraphDescription(after);
    Members members =
        new Members()
            .whole("schema", SCHEMA)
            .put("application", application(after.application()))
            .text("target", after.target())
            .put("main", mainClass())
            .put("options", options());
    before.ifPresent(it -> members.put("before", new GraphDescription(it).described()));
    members
        .put("after", graph.described())
        .texts("order", graph.order())
        .put("packages", new PackageDescription(graph.ids()).described(after))
        .put("inputs", inputs.stream().map(Descriptor::input).toList())
        .put("problems", new ProblemDescription(graph.places()).described(problems));
    graph.withheld().from(members);
    return JsonText.of(members);
  }

  private static Members input(ReadInput input) {
    return new Members()
        .text("path", input.path())
        .text("kind", input.kind().name().toLowerCase(Locale.ROOT))
        .words("sha256", input.sha256());
  }

  private static Members application(Application application) {
    return new Members()
        .text("class", application.className())
        .text("name", application.name())
        .words("doc", application.doc())
        .words("version", application.version());
  }

  private Members mainClass() {
    int dot = main.lastIndexOf('.');
    return new Members()
        .text("package", main.substring(0, Math.max(0, dot)))
        .text("name", main.substring(dot + 1))
        .text("assembly", assembly());
  }

  /** What asks for the main, where that is not the application. */
  private Optional<String> assembly() {
    String home = after.assembly().home().getQualifiedName().toString();
    return Optional.of(home).filter(it -> !it.equals(after.application().className()));
  }

  private List<Members> options() {
    Set<String> secrets = secrets();
    return after.taken().stream()
        .sorted(Comparator.comparing(Option::name).thenComparing(it -> it.place().isEmpty()))
        .map(
            it ->
                new Members()
                    .text("name", it.name())
                    .text("value", Optional.of(it.value()).filter(text -> !isSecret(it, secrets)))
                    .mark("assembled", it.place().isPresent()))
        .toList();
  }

  /** An option for a secret key is a mistake; what was typed is kept to who typed it. */
  private static boolean isSecret(Option option, Set<String> secrets) {
    String name = option.bareName();
    return secrets.stream().anyMatch(it -> name.equals(it) || name.endsWith("." + it));
  }

  private Set<String> secrets() {
    Set<String> secrets = new TreeSet<>();
    for (GraphKey key : after.keys().values()) {
      if (key.users().stream().anyMatch(it -> it.binding().key().secret())) {
        secrets.add(key.name());
      }
    }
    return secrets;
  }
}
