package dev.dovetail.eclipse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** Java projects, each with annotation processing on. */
final class Workspace {
  private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

  /**
   * Makes a folder a project: sources in {@code src}, generated ones in {@code gen}, classes in
   * {@code bin}. Its properties {@code classpath}, {@code processorpath} and {@code projects} are
   * lists as of the command line, {@code A<name>} is an option of the processor.
   */
  List<String> open(String folder) throws CoreException, IOException {
    IWorkspaceDescription settings = workspace.getDescription();
    settings.setAutoBuilding(false);
    workspace.setDescription(settings);
    Path location = Path.of(folder);
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(location.resolve("project.properties"))) {
      properties.load(in);
    }
    IProject project = project(folder);
    IProjectDescription description = workspace.newProjectDescription(project.getName());
    description.setLocation(org.eclipse.core.runtime.Path.fromOSString(folder));
    project.create(description, null);
    project.open(null);
    project.setDefaultCharset("UTF-8", null);
    description = project.getDescription();
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, null);
    IJavaProject java = JavaCore.create(project);
    Map<String, String> options = java.getOptions(false);
    JavaCore.setComplianceOptions(JavaCore.VERSION_17, options);
    java.setOptions(options);
    // The folder of generated sources is added to these by the switch below.
    java.setRawClasspath(classPath(project, properties), project.getFullPath().append("bin"), null);
    AptConfig.setGenSrcDir(java, "gen");
    AptConfig.setEnabled(java, true);
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith("A")) {
        AptConfig.addProcessorOption(java, name.substring(1), properties.getProperty(name));
      }
    }
    IFactoryPath path = AptConfig.getDefaultFactoryPath(java);
    for (String jar : list(properties, "processorpath")) {
      path.addExternalJar(new File(jar));
    }
    AptConfig.setFactoryPath(java, path);
    return List.of();
  }

  /** Forgets a project, whose files stay. */
  List<String> close(String folder) throws CoreException {
    project(folder).delete(false, true, null);
    return List.of();
  }

  /** Builds a project, as saving a file does, or anew; gives its markers by file and line. */
  List<String> build(String folder, int kind) throws CoreException {
    IProject project = project(folder);
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    project.build(kind, null);
    if (kind == IncrementalProjectBuilder.CLEAN_BUILD) {
      project.build(IncrementalProjectBuilder.FULL_BUILD, null);
    }
    IMarker[] markers = project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
    List<String> lines = new ArrayList<>();
    for (IMarker marker : markers) {
      lines.add(line(marker));
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  /** File, line, offsets, severity and text, whose ends of lines are written {@code \n}. */
  private static String line(IMarker marker) {
    return marker.getResource().getProjectRelativePath()
        + ":"
        + marker.getAttribute(IMarker.LINE_NUMBER, 0)
        + ":"
        + marker.getAttribute(IMarker.CHAR_START, -1)
        + "-"
        + marker.getAttribute(IMarker.CHAR_END, -1)
        + (marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR
            ? " error "
            : " warning ")
        + marker.getAttribute(IMarker.MESSAGE, "").replace("\n", "\\n");
  }

  private IProject project(String folder) {
    return workspace.getRoot().getProject(String.valueOf(Path.of(folder).getFileName()));
  }

  private static IClasspathEntry[] classPath(IProject project, Properties properties) {
    List<IClasspathEntry> entries = new ArrayList<>();
    entries.add(JavaCore.newSourceEntry(project.getFullPath().append("src")));
    for (String name : list(properties, "projects")) {
      entries.add(JavaCore.newProjectEntry(org.eclipse.core.runtime.Path.fromOSString("/" + name)));
    }
    for (String jar : list(properties, "classpath")) {
      entries.add(library(jar));
    }
    entries.add(library(Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar").toString()));
    return entries.toArray(IClasspathEntry[]::new);
  }

  private static IClasspathEntry library(String jar) {
    return JavaCore.newLibraryEntry(org.eclipse.core.runtime.Path.fromOSString(jar), null, null);
  }

  private static List<String> list(Properties properties, String name) {
    return Stream.of(properties.getProperty(name, "").split(File.pathSeparator, -1))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
