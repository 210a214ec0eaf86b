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
import java.util.function.Consumer;
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
   * All of them, in the order of the operands.
   *
   * @throws Complaint if an operand is nothing of the kind, or there is none
   */
  public List<Program> of(Asked asked) throws IOException, Complaint {
    List<Program> programs = new ArrayList<>();
    for (Path each : asked.operands()) {
      programs.addAll(of(Operand.of(each), asked));
    }
    return programs;
  }

  private List<Program> of(Operand operand, Asked asked) throws IOException, Complaint {
    if (operand instanceof Operand.Compiled) {
      return compiled(operand, asked);
    }
    return operand instanceof Operand.Written && asked.options().isEmpty()
        ? List.of(written(operand.path(), asked))
        : run(new Rebuild(operand, List.of(), asked).compilation(), asked);
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
    return run(new Rebuild(compiled, found, asked).compilation().of(found), asked);
  }

  private List<Program> run(Compilation compilation, Asked asked) throws IOException, Complaint {
    Path home = compilation.home();
    Compilation.Outcome outcome = compilation.dry();
    List<Descriptor> found = descriptors.among(outcome.files());
    if (found.isEmpty() || outcome.failed()) {
      outcome.said().forEach(said);
    }
    if (found.isEmpty()) {
      String hint = "; what it is compiled against is named by -cp";
      throw new Complaint(
          "no program comes out of " + home + (asked.classPath().isEmpty() ? hint : ""));
    }
    List<Program> programs = new ArrayList<>();
    for (Descriptor each : found) {
      Map<String, SourceLine> lines =
          new LinkedHashMap<>(
              new ClassFiles(compilation.classPath().entries()).lines(each.devices()));
      lines.putAll(outcome.lines());
      programs.add(new Program(home, each.at(lines), outcome.failed()));
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
