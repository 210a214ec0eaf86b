package dev.dovetail.tool.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is asked about.
 *
 * @param operand a jar, a descriptor, a source, or a folder of classes or sources
 * @param classPath what it is compiled against, besides what its manifest names
 * @param options the {@code -A} options, without {@code -A}; with any the answer is that of a dry
 *     run, in which those that were used before hold where they are not given anew
 */
public record Asked(Path operand, List<Path> classPath, Map<String, String> options) {
  /** Whether the options say for which targets. */
  public boolean namesTargets() {
    return options.containsKey("target") || options.containsKey("dovetail.target");
  }
}
