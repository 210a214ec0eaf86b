package dev.dovetail.processor.describe;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is known of one main, written or not.
 *
 * @param packageName package of the main; empty for the unnamed
 * @param mainName simple name of the main
 * @param before the graph with defaults left undecided, where that differs from the other
 * @param after the graph that the main is made from
 * @param problems what is wrong
 */
public record Descriptor(
    String packageName,
    String mainName,
    Optional<Graph> before,
    Graph after,
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
            .put("main", new Members().text("package", packageName).text("name", mainName))
            .put("options", options());
    before.ifPresent(it -> members.put("before", new GraphDescription(it).described()));
    members
        .put("after", graph.described())
        .texts("order", graph.order())
        .put("packages", List.of())
        .put("inputs", List.of())
        .put("problems", new ProblemDescription(graph.places()).described(problems));
    return JsonText.of(members);
  }

  private static Members application(Application application) {
    return new Members()
        .text("class", application.className())
        .text("name", application.name())
        .words("doc", application.doc())
        .words("version", application.version());
  }

  private List<Members> options() {
    Set<String> secrets = secrets();
    return after.taken().stream()
        .sorted(Comparator.comparing(Option::name))
        .map(
            it ->
                new Members()
                    .text("name", it.name())
                    .text("value", Optional.of(it.value()).filter(text -> !isSecret(it, secrets))))
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
