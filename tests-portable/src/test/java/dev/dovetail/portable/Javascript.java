package dev.dovetail.portable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;

/** A file of JavaScript with one program, or with several. */
record Javascript(Path file) {
  private static final String START = "require(process.argv[1]).main(process.argv.slice(2))";

  /**
   * Compiles a main, and all that it uses.
   *
   * @throws AssertionError if something does not compile, with what and who calls it
   */
  static Javascript compiled(Class<?> main) {
    String name = main.getSimpleName() + ".js";
    var complaints = new Complaints();
    var tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.COMMON_JS);
    tool.setStrict(true);
    tool.setObfuscated(false);
    tool.setClassLoader(Javascript.class.getClassLoader());
    tool.setMainClass(main.getName());
    tool.setTargetDirectory(new File("target/javascript"));
    tool.setTargetFileName(name);
    tool.setLog(complaints);
    try {
      tool.generate();
    } catch (TeaVMToolException e) {
      throw new AssertionError("the compiler failed", e);
    }
    // What it could not compile it tells nobody who does not ask.
    TeaVMProblemRenderer.describeProblems(
        tool.getDependencyInfo().getCallGraph(), tool.getProblemProvider(), complaints);
    if (!complaints.lines().isEmpty()) {
      throw new AssertionError(String.join("\n", complaints.lines()));
    }
    return new Javascript(Path.of("target/javascript", name).toAbsolutePath());
  }

  /** Starts a program in Node, with these environment variables alone. */
  Child start(Map<String, String> environment, Bundled program, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("node", "-e", START, file.toString()));
    command.add(program.name());
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return Child.start(builder);
  }

  /** Runs a program in Node to its end. */
  Outcome run(Bundled program, String... words) throws IOException, InterruptedException {
    return start(Map.of(), program, words).end();
  }
}
