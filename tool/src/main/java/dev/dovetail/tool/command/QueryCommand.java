package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Artifact;
import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Input;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Origin;
import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.text.Line;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers scripts. */
@Command(name = "query", description = "Answers scripts with plain lines, sorted, each once.")
final class QueryCommand implements Question {
  /** What can be asked for. */
  enum Subject {
    /** Names of the programs. */
    NAME,
    /** Full names of the classes that start them, of those that are written. */
    MAIN,
    /** Full names of the devices' classes. */
    DEVICES,
    /** The artifacts that the devices need, as {@code group:artifact:versions}. */
    PACKAGES,
    /** The same as dependencies of a POM. */
    POM,
    /** The keys that can be set, each with its value: {@code name=value}. */
    KEYS,
    /** The files that were embedded. */
    FILES,
    /** The options that made it, as typed. */
    OPTIONS,
    /** The codes of its problems. */
    PROBLEMS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "<what>", description = "One of ${COMPLETION-CANDIDATES}.")
  private Subject subject = Subject.NAME;

  @Mixin private final Operands operands = new Operands();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Set<String> answers = new TreeSet<>();
    List<Program> programs = operands.programs(terminal);
    programs.forEach(it -> answers(it).forEach(answers::add));
    List<String> lines = answers.stream().map(it -> new Line(it).toString()).toList();
    return new Answer(answers, List.of(lines), Exit.of(programs));
  }

  private Stream<String> answers(Program asked) {
    Descriptor program = asked.descriptor();
    return switch (subject) {
      case NAME -> Stream.of(program.application().name());
      case MAIN -> Stream.of(program.main().className()).filter(it -> asked.isWritten());
      case DEVICES -> program.after().instances().stream().map(Instance::device);
      case PACKAGES -> program.packages().stream().map(Artifact::coordinates);
      case POM -> program.packages().stream().map(QueryCommand::dependency);
      case KEYS ->
          program.after().keys().stream()
              .filter(it -> it.origin() != Origin.LITERAL)
              .map(QueryCommand::key);
      case FILES -> program.inputs().stream().map(Input::path);
      case OPTIONS ->
          program.options().stream()
              .map(it -> it.name() + it.value().map(value -> "=" + value).orElse(""));
      case PROBLEMS -> program.problems().stream().map(Problem::code);
    };
  }

  private static String key(Key key) {
    return key.name() + key.settled().map(it -> "=" + it).orElse("");
  }

  private static String dependency(Artifact artifact) {
    String version = artifact.versions().map(it -> "<version>" + it + "</version>").orElse("");
    return "<dependency><groupId>"
        + artifact.group()
        + "</groupId><artifactId>"
        + artifact.artifact()
        + "</artifactId>"
        + version
        + "</dependency>";
  }
}
