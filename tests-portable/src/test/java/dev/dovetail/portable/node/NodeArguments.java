package dev.dovetail.portable.node;

import dev.dovetail.Device;
import dev.dovetail.runtime.Arguments;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** What {@code main} was given, and the environment of the process. */
@Device(type = Arguments.class, name = "node", targets = "node")
public final class NodeArguments implements Arguments {
  /** The arguments of this process. */
  public NodeArguments() {}

  @Override
  public List<String> words(String[] words) {
    return List.of(words);
  }

  @Override
  public Optional<String> environment(String variable) {
    return isSet(variable) ? Optional.of(value(variable)) : Optional.empty();
  }

  @JSBody(params = "variable", script = "return variable in process.env;")
  private static native boolean isSet(String variable);

  @JSBody(params = "variable", script = "return process.env[variable];")
  private static native String value(String variable);
}
