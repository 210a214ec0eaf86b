package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How what an operand has is put together once more.
 *
 * @param operand sources, or what was compiled
 * @param built the programs that it has; none of sources
 * @param asked what they are compiled against and with; where no option is given anew, that holds
 *     which they were built with
 */
public record Rebuild(Operand operand, List<Descriptor> built, Asked asked) {
  /** What compiles the sources; of what was compiled, that which other sources can refer to. */
  public Compilation compilation() throws IOException, Complaint {
    Path home = operand.path();
    if (operand instanceof Operand.Sources sources) {
      return new Compilation(
          home, ClassPath.of(asked.classPath()), sources.files(), List.of(), asked.options());
    }
    if (operand instanceof Operand.Written) {
      throw new Complaint(
          home
              + " is a descriptor, which cannot be put together anew; name the jar or folder it is in");
    }
    List<Path> all = Stream.concat(Stream.of(home), asked.classPath().stream()).toList();
    return new Compilation(home, ClassPath.of(all), List.of(), List.of(), options().all());
  }

  /** What puts the built programs together, for their targets if no other is meant. */
  Compilation again() throws IOException, Complaint {
    Compilation compilation = compilation();
    List<String> askers = built.stream().map(Descriptor::asker).distinct().toList();
    Map<String, String> options = new LinkedHashMap<>(compilation.options());
    String targets =
        built.stream()
            .filter(it -> it.main().assembly().isEmpty())
            .map(Descriptor::target)
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    if (!targets.isEmpty() && !asked.namesTargets()) {
      options.put("target", targets);
    }
    return new Compilation(operand.path(), compilation.classPath(), List.of(), askers, options);
  }

  /** Whether each that came out took no more options than it was built with, or is asked for. */
  boolean isFaithful(List<Descriptor> rebuilt) {
    return rebuilt.stream().allMatch(options()::areKept);
  }

  private BuildOptions options() {
    return new BuildOptions(built, asked.options());
  }
}
