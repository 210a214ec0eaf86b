package dev.dovetail.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;

/**
 * Sources in a folder that are to be compiled.
 *
 * @param base the folder, with {@code sources}
 * @param files the sources
 * @param options of the compiler
 * @param classPath what they are compiled against
 * @param processors none for those that the compiler finds
 */
record FolderTask(
    Path base,
    Set<Path> files,
    List<String> options,
    List<Path> classPath,
    List<Processor> processors) {
  /** Where sources are. */
  Path sources() {
    return base.resolve("sources");
  }

  /** Where classes and resources go. */
  Path classes() {
    return base.resolve("classes");
  }

  /** Where generated sources go. */
  Path generated() {
    return base.resolve("generated");
  }
}
