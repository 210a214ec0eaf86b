package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the schema of what a command prints as JSON. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of what a command prints with --json; lists all without.")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "<command>",
      arity = "0..1",
      description = "As describe; or descriptor, for the files that javac leaves.")
  private String subject = "";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec self;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Complaint {
    Map<String, String> files = files();
    if (subject.isEmpty()) {
      terminal.print(List.copyOf(files.keySet()));
      return Exit.WELL.code();
    }
    String file = files.get(subject);
    if (file == null) {
      throw new Unknown(subject, files.keySet()).complaint();
    }
    terminal.out().print(new Resource(Dovetail.class, "schemas/" + file).text());
    return Exit.WELL.code();
  }

  /** The files by what they describe, sorted. */
  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("descriptor", "descriptor.schema.json");
    self.parent()
        .subcommands()
        .forEach(
            (name, command) -> {
              if (command.getCommandSpec().findOption("--json") != null) {
                files.put(name, name + ".json");
              }
            });
    return files;
  }
}
