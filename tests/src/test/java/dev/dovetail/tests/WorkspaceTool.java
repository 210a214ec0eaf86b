package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.DeviceProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * Eclipse's builder: the sources become those of a project, which is built from nothing.
 *
 * @param eclipse where
 * @param processorPath what runs in it
 */
record WorkspaceTool(Eclipse eclipse, List<Path> processorPath) implements FolderTool {
  /** What the builder does anyway. */
  private static final Set<String> UNNEEDED = Set.of("-g", "-proc:none");

  @Override
  public boolean compile(FolderTask task, DiagnosticListener<JavaFileObject> listener)
      throws IOException {
    for (Processor each : task.processors()) {
      boolean known = each.getClass().getPackage().equals(DeviceProcessor.class.getPackage());
      assertTrue(known, "Eclipse's builder takes no object for a processor: " + each);
    }
    ProjectSettings settings = settings(task);
    Eclipse.Project project = eclipse.emptied(settings);
    new Folder(task.sources()).copyTo(project.sources());
    List<Marker> markers = project.whole();
    new Folder(project.classes()).copyTo(task.classes());
    new Folder(project.generated()).copyTo(task.generated());
    boolean well = true;
    for (Marker marker : markers) {
      listener.report(Marked.of(marker, task));
      well &= !marker.severity().equals("error");
    }
    for (Path file : new Sources(task.generated()).files()) {
      new GeneratedFile(file).unmark();
    }
    return well;
  }

  private ProjectSettings settings(FolderTask task) {
    List<String> options = task.options();
    List<String> own = options.stream().filter(it -> it.startsWith("-A")).toList();
    Set<String> others =
        options.stream().filter(it -> !own.contains(it)).collect(Collectors.toSet());
    assertTrue(UNNEEDED.containsAll(others), () -> "Eclipse's builder has no options " + others);
    List<Path> classPath = task.classPath().stream().filter(Files::exists).toList();
    return new ProjectSettings(
        own, !others.contains("-proc:none"), List.of(), classPath, List.of(), processorPath);
  }
}
