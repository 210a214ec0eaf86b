package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.program.Asked;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.program.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What a command is about, as all of them are told. */
final class Selection {
  /** What commands say of the programs that they take. */
  static final String PROGRAMS =
      "Jar, folder of classes, descriptor, source or folder of sources. Sources are not compiled,"
          + " but put together in memory: a dry run.";

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "<path>",
      description = "What a dry run compiles against, besides the class path of jars' manifests.")
  private String classPath = "";

  @Option(
      names = "-A",
      paramLabel = "<name>=<value>",
      description = {
        "Option of the processor. With any, a dry run shows what would come out;",
        "of a program that was built, its other options hold as they were."
      })
  private Map<String, String> options = new LinkedHashMap<>();

  @Option(
      names = {"-t", "--target"},
      paramLabel = "<target>",
      description = "Only programs for this target.")
  private String target = "";

  @Option(
      names = {"-a", "--application"},
      paramLabel = "<name>",
      description = "Only those of this application: its name, or its class.")
  private String application = "";

  /** The same without options: what was built. */
  Selection built() throws Complaint {
    if (options.isEmpty()) {
      throw new Complaint("with what? Name a second program, or give -A options, or --targets");
    }
    Selection built = new Selection();
    built.classPath = classPath;
    built.target = target;
    built.application = application;
    return built;
  }

  /** The programs that are meant, at least one. */
  List<Program> programs(List<Path> operands, Terminal terminal) throws IOException, Complaint {
    Programs programs = new Programs(it -> terminal.err().println(it));
    List<Program> found =
        programs.of(new Asked(operands, new PathList(classPath).paths(), options));
    List<Program> chosen = found.stream().filter(this::isMeant).toList();
    if (chosen.isEmpty()) {
      throw new Complaint("no such program; there are " + names(found));
    }
    return chosen;
  }

  private boolean isMeant(Program program) {
    Descriptor.Application of = program.descriptor().application();
    String simple = of.className().substring(of.className().lastIndexOf('.') + 1);
    return (target.isEmpty() || program.descriptor().target().equals(target))
        && (application.isEmpty()
            || List.of(of.name(), of.className(), simple).contains(application));
  }

  private static String names(List<Program> programs) {
    return programs.stream()
        .map(it -> it.descriptor().application().name() + " on " + it.descriptor().target())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
