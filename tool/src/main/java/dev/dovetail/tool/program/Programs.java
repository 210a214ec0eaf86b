package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.place.ClassFiles;
import dev.dovetail.tool.place.SourceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the programs that are asked about. */
public final class Programs {
  private final Descriptors descriptors = new Descriptors();
  private final Consumer<String> said;

  /**
   * For questions that are asked now.
   *
   * @param said takes what a compiler says besides
   */
  public Programs(Consumer<String> said) {
    this.said = said;
  }

  /**
   * Those of an operand.
   *
   * @throws Complaint if it is nothing of the kind, or has none
   */
  public List<Program> of(Asked asked) throws IOException, Complaint {
    Operand operand = Operand.of(asked.operand());
    if (operand instanceof Operand.Compiled) {
      return compiled(operand, asked);
    }
    return operand instanceof Operand.Written && asked.options().isEmpty()
        ? List.of(written(operand.path(), asked))
        : programs(attempt(new Rebuild(operand, List.of(), asked).compilation()), asked);
  }

  private Program written(Path file, Asked asked) throws IOException, Complaint {
    return program(file, descriptors.read(file), ClassPath.of(asked.classPath()));
  }

  private List<Program> compiled(Operand compiled, Asked asked) throws IOException, Complaint {
    Path place = compiled.path();
    List<Descriptor> found = descriptors.in(place);
    if (found.isEmpty()) {
      throw new Complaint(
          place
              + " holds no program: compile the application with -Atarget=…, or name its sources");
    }
    if (asked.options().isEmpty()) {
      ClassPath classPath =
          ClassPath.of(Stream.concat(Stream.of(place), asked.classPath().stream()).toList());
      List<Program> programs = new ArrayList<>();
      for (Descriptor each : found) {
        programs.add(program(place, each, classPath));
      }
      return programs;
    }
    return again(compiled, found, asked);
  }

  /** What was built, put together once more. */
  private List<Program> again(Operand compiled, List<Descriptor> built, Asked asked)
      throws IOException, Complaint {
    Rebuild whole = new Rebuild(compiled, built, asked);
    Attempt together = attempt(whole.again());
    Set<Descriptor.Main> mains = built.stream().map(Descriptor::main).collect(Collectors.toSet());
    if (whole.isFaithful(together.found())) {
      return programs(together, asked).stream()
          .filter(it -> asked.namesTargets() || mains.contains(it.descriptor().main()))
          .toList();
    }
    // Built in more than one compilation, each with options of its own.
    Map<Descriptor.Main, Program> programs = new LinkedHashMap<>();
    for (Descriptor each : built) {
      Attempt alone = attempt(new Rebuild(compiled, List.of(each), asked).again());
      for (Program program : programs(alone, asked)) {
        Descriptor.Main main = program.descriptor().main();
        if (main.equals(each.main()) || !mains.contains(main)) {
          programs.putIfAbsent(main, program);
        }
      }
    }
    return List.copyOf(programs.values());
  }

  /**
   * A dry run.
   *
   * @param found the programs that came out
   */
  private record Attempt(
      Compilation compilation, Compilation.Outcome outcome, List<Descriptor> found) {}

  private Attempt attempt(Compilation compilation) throws IOException, Complaint {
    Compilation.Outcome outcome = compilation.dry();
    return new Attempt(compilation, outcome, descriptors.among(outcome.files()));
  }

  private List<Program> programs(Attempt attempt, Asked asked) throws IOException, Complaint {
    Path home = attempt.compilation().home();
    List<Remark> besides = attempt.outcome().besides(attempt.found());
    besides.stream().map(Remark::shown).forEach(said);
    if (attempt.found().isEmpty()) {
      String hint = "; what it is compiled against is named by -cp";
      throw new Complaint(
          "no program comes out of " + home + (asked.classPath().isEmpty() ? hint : ""));
    }
    boolean failed = besides.stream().anyMatch(Remark::isError);
    List<Program> programs = new ArrayList<>();
    for (Descriptor each : attempt.found()) {
      Map<String, SourceLine> lines =
          new LinkedHashMap<>(
              new ClassFiles(attempt.compilation().classPath().entries()).lines(each.devices()));
      lines.putAll(attempt.outcome().lines());
      programs.add(new Program(home, each.at(lines), failed));
    }
    return programs;
  }

  /** One that was built. */
  private static Program program(Path home, Descriptor descriptor, ClassPath classPath)
      throws IOException {
    Map<String, SourceLine> lines = new ClassFiles(classPath.entries()).lines(descriptor.devices());
    return new Program(home, descriptor.at(lines), false);
  }
}
