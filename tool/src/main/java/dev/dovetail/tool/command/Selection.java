package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.listing.Listings;
import dev.dovetail.tool.program.Asked;
import dev.dovetail.tool.program.ClassPath;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Operand;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.program.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What a command is about, as all of them are told. */
final class Selection {
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
  private List<TypedOption> options = List.of();

  @Option(
      names = {"-t", "--target"},
      split = ",",
      paramLabel = "<target>",
      description = "Only programs for this target, or these.")
  private List<String> targets = List.of();

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
    built.targets = targets;
    built.application = application;
    return built;
  }

  /** The programs that are meant, at least one. */
  List<Program> programs(List<Path> operands, Terminal terminal) throws IOException, Complaint {
    List<Program> found = new ArrayList<>();
    try (Progress progress = terminal.progress("reading programs")) {
      Programs programs = new Programs(progress::say);
      for (Path each : operands) {
        boolean dry = !options.isEmpty() || Operand.of(each) instanceof Operand.Sources;
        progress.step((dry ? "putting together " : "reading ") + each);
        found.addAll(programs.of(asked(each)));
      }
    }
    ignored(found).forEach(it -> terminal.err().println("dovetail: nothing here takes -A" + it));
    for (String target : targets) {
      if (found.stream().noneMatch(it -> it.descriptor().target().equals(target))) {
        throw new Complaint("there is nothing for target " + target + "; there is " + names(found));
      }
    }
    List<Program> chosen = found.stream().filter(this::isMeant).toList();
    if (chosen.isEmpty()) {
      throw new Complaint(
          (application.isEmpty() ? "no such program" : "there is no application " + application)
              + "; there are "
              + names(found));
    }
    return chosen;
  }

  /** Options that no program takes, which javac passes over: they may be another processor's. */
  private List<String> ignored(List<Program> found) {
    Set<String> taken =
        found.stream()
            .flatMap(it -> it.descriptor().options().stream())
            .map(Descriptor.Option::name)
            .collect(Collectors.toSet());
    List<String> told =
        found.stream()
            .flatMap(it -> it.descriptor().problems().stream())
            .map(Problem::sentence)
            .toList();
    return TypedOption.loose(options).stream()
        .filter(it -> !taken.contains(it))
        .filter(it -> told.stream().noneMatch(one -> one.contains("-A" + it)))
        .toList();
  }

  /** What is asked of an operand: sources without a target are put together for each. */
  private Asked asked(Path operand) throws IOException, Complaint {
    Asked typed = new Asked(operand, classPath(), options());
    if (typed.namesTargets() || !(Operand.of(operand) instanceof Operand.Sources sources)) {
      return typed;
    }
    // What is wrong with the sources is said when they are put together.
    Listings listings = new Listings(it -> {});
    ClassPath path = ClassPath.of(typed.classPath());
    Listing whole = listings.of(path, sources.files());
    Listing listing = whole.targets().isEmpty() ? listings.of(path, List.of()) : whole;
    Map<String, String> all = new LinkedHashMap<>(typed.options());
    all.put("target", String.join(",", targets(listing)));
    return new Asked(operand, typed.classPath(), all);
  }

  private boolean isMeant(Program program) {
    Descriptor.Application of = program.descriptor().application();
    return (targets.isEmpty() || targets.contains(program.descriptor().target()))
        && isMeant(of.name(), of.className());
  }

  /** Whether an application is. */
  boolean isMeant(String name, String className) {
    return application.isEmpty()
        || name.equals(application)
        || className.equals(application)
        || className.endsWith("." + application);
  }

  /** The targets that are meant among those that there are, at least one. */
  List<String> targets(Listing listing) throws Complaint {
    List<String> known = listing.targets();
    if (known.isEmpty()) {
      throw new Complaint("for which target? There is none on the class path; name it by -cp");
    }
    for (String target : targets) {
      if (!known.contains(target)) {
        throw new Complaint(
            "there is no target " + target + "; there are " + String.join(", ", known));
      }
    }
    return targets.isEmpty() ? known : targets;
  }

  /** What a dry run is told. */
  Map<String, String> options() {
    return TypedOption.byName(options);
  }

  /** What it compiles against. */
  List<Path> classPath() throws IOException, Complaint {
    return new PathList(classPath).paths();
  }

  private static String names(List<Program> programs) {
    return programs.stream()
        .map(it -> it.descriptor().title())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
