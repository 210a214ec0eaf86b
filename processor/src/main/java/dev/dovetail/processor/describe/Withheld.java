package dev.dovetail.processor.describe;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.ArgumentFault;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.wiring.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Keeps the literals of wirings out of the descriptor of a program that gives one to a secret key,
 * which is a mistake: where the secret stands is not always known, so that no quoted text is shown.
 *
 * @param literals that were given to a device with a secret key, as they are written
 */
record Withheld(Set<String> literals) {
  private static final String INSTEAD = "'…'";
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");

  /** Members that show what a user wrote. */
  private static final Set<String> WRITTEN =
      Set.of("wiring", "value", "fixed", "text", "condition", "sentence", "message", "details");

  /** Of a graph; it applies only where a device with a secret key has faulty arguments. */
  static Withheld of(Walk walk) {
    Set<String> literals = new TreeSet<>();
    for (Instance instance : walk.instances()) {
      if (instance.device().keys().stream().anyMatch(Parameter.Key::secret)) {
        for (ArgumentFault fault : instance.faults()) {
          boolean literal = fault.argument().value() instanceof Value.Literal;
          literals.add(literal ? fault.argument().value().toString() : INSTEAD);
        }
      }
    }
    return new Withheld(literals);
  }

  /** Takes them out of a value, which is changed. */
  void from(Json json) {
    if (!literals.isEmpty()) {
      within(json);
    }
  }

  private void within(Json json) {
    if (json instanceof Members members) {
      for (Map.Entry<String, Json> member : members.all().entrySet()) {
        within(member.getValue());
        if (WRITTEN.contains(member.getKey())) {
          member.setValue(shown(member.getValue()));
        }
      }
    } else {
      json.parts().forEach(this::within);
    }
  }

  private Json shown(Json json) {
    if (json instanceof Json.Array lines) {
      List<Json> shown = lines.elements().stream().map(this::shown).toList();
      return new Json.Array(shown);
    }
    if (!(json instanceof Json.Text text)) {
      return json;
    }
    String shown = QUOTED.matcher(text.text()).replaceAll(INSTEAD);
    for (String literal : literals) {
      shown = shown.replace(literal, INSTEAD);
    }
    return new Json.Text(shown);
  }
}
