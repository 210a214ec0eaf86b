package dev.dovetail.processor.prepare;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.configure.Configured;
import dev.dovetail.processor.configure.KeyValue;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.write.CodeFault;
import dev.dovetail.processor.write.CodeReader;
import dev.dovetail.processor.write.CodeText;
import dev.dovetail.processor.write.Initialisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a configurator gave, held against what it was asked for.
 *
 * @param task the work
 * @param types the classes there are, by full name
 */
record Judgement(Task task, Function<String, Optional<ClassName>> types) {
  /** The code, if it can be used. */
  Initialisation of(Configured.Ready ready) throws Unusable {
    Map<String, CodeText> arguments = new TreeMap<>();
    for (Map.Entry<String, String> argument : new TreeMap<>(ready.arguments()).entrySet()) {
      String key = argument.getKey();
      if (task.key(key).isEmpty()) {
        throw new Unusable("an argument for \"" + key + "\", which is no key of the device");
      }
      arguments.put(key, read("the argument for \"" + key + "\"", argument.getValue(), false));
    }
    Optional<CodeText> creation = Optional.empty();
    if (ready.creation().isPresent()) {
      creation = Optional.of(call("the creation", ready.creation().get(), false));
    }
    List<CodeText> next = new ArrayList<>();
    for (String call : ready.next()) {
      next.add(call("the call after it", call, true));
    }
    for (KeyValue key : task.keys()) {
      if (key.open()) {
        checkOpen(key, arguments, creation);
      }
    }
    return new Initialisation(task.installed().name(), arguments, creation, next);
  }

  /** What start-up is given must not be lost in silence. */
  private static void checkOpen(
      KeyValue key, Map<String, CodeText> arguments, Optional<CodeText> creation) throws Unusable {
    CodeText argument = arguments.get(key.name());
    if ((argument != null && !argument.references().contains(key.name()))
        || (creation.isPresent() && !creation.get().references().contains(key.name()))) {
      throw new Unusable(
          "code without ${"
              + key.name()
              + "}, though start-up can set that key: its stage would have to be CONFIGURE");
    }
  }

  private CodeText call(String what, String text, boolean made) throws Unusable {
    CodeText code = read(what, text, made);
    if (!code.isCall()) {
      throw new Unusable(what + ", which is no call: " + text);
    }
    return code;
  }

  private CodeText read(String what, String text, boolean made) throws Unusable {
    CodeText code;
    try {
      code = new CodeReader(text, types).read();
    } catch (CodeFault e) {
      String shown = text.isBlank() ? "" : ": " + text;
      throw new Unusable(what + " as no code in one line, since " + e.getMessage() + shown);
    }
    Device device = task.subject().device();
    for (String name : code.references()) {
      Optional<Parameter> parameter = device.parameter(name);
      if (parameter.isEmpty() && !(made && name.equals(CodeText.THIS))) {
        throw new Unusable(
            what + " with ${" + name + "}, which is no key or slot of the device: " + text);
      }
    }
    return code;
  }

  /** Carries what a configurator gave that is of no use. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message, null, false, false);
    }
  }
}
