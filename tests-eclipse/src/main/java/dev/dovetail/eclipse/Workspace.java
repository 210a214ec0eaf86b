package dev.dovetail.eclipse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** Java projects, each with annotation processing on where its settings do not say otherwise. */
final class Workspace {
  private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
  private final Log log = new Log();

  Workspace() {
    for (String bundle : Log.BUNDLES) {
      Platform.getLog(Platform.getBundle(bundle)).addLogListener(log);
    }
  }

  /**
   * Makes a folder a project: sources in {@code src}, generated ones in {@code gen}, classes in
   * {@code bin}.
   */
  List<String> open(String folder) throws CoreException, IOException {
    IWorkspaceDescription settings = workspace.getDescription();
    settings.setAutoBuilding(false);
    workspace.setDescription(settings);
    IProject project = project(folder);
    IProjectDescription description = workspace.newProjectDescription(project.getName());
    description.setLocation(org.eclipse.core.runtime.Path.fromOSString(folder));
    project.create(description, null);
    project.open(null);
    description = project.getDescription();
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, null);
    IJavaProject java = JavaCore.create(project);
    Map<String, String> options = java.getOptions(false);
    JavaCore.setComplianceOptions(JavaCore.VERSION_17, options);
    // Of what Eclipse warns by itself, programs of the tests have this.
    options.put(JavaCore.COMPILER_PB_UNUSED_IMPORT, JavaCore.IGNORE);
    java.setOptions(options);
    Settings own = Settings.of(Path.of(folder));
    // The folder of generated sources is added to these by the switch below.
    java.setRawClasspath(own.classPath(project), project.getFullPath().append("bin"), null);
    AptConfig.setGenSrcDir(java, "gen");
    IFactoryPath path = AptConfig.getDefaultFactoryPath(java);
    for (File jar : own.processorPath()) {
      path.addExternalJar(jar);
    }
    AptConfig.setFactoryPath(java, path);
    return set(folder);
  }

  /** Reads anew how a project's sources are encoded, whether and with which options processed. */
  List<String> set(String folder) throws CoreException, IOException {
    IProject project = project(folder);
    IJavaProject java = JavaCore.create(project);
    Settings settings = Settings.of(Path.of(folder));
    if (!settings.encoding().equals(project.getDefaultCharset(false))) {
      project.setDefaultCharset(settings.encoding(), null);
    }
    AptConfig.setProcessorOptions(settings.options(), java);
    if (AptConfig.isEnabled(java) != settings.processes()) {
      AptConfig.setEnabled(java, settings.processes());
    }
    return List.of();
  }

  /** Forgets a project, whose files stay. */
  List<String> close(String folder) throws CoreException {
    project(folder).delete(false, true, null);
    return List.of();
  }

  /**
   * Builds a project, as saving a file does, or anew; gives its markers by file and line, then what
   * was only logged.
   */
  List<String> build(String folder, int kind) throws CoreException {
    IProject project = project(folder);
    log.taken();
    awaitFolders();
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    awaitFolders();
    project.build(kind, null);
    if (kind == IncrementalProjectBuilder.CLEAN_BUILD) {
      project.build(IncrementalProjectBuilder.FULL_BUILD, null);
    }
    awaitFolders();
    List<String> lines = new ArrayList<>();
    // Within the workspace's lock, or a job could take a marker away before it is read.
    workspace.run(
        monitor -> {
          for (IMarker marker :
              project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
            lines.add(line(marker));
          }
        },
        null);
    lines.sort(Comparator.naturalOrder());
    log.taken().forEach(it -> lines.add(":0:-1--1 logged " + escaped(it)));
    return lines;
  }

  /** Folders of classes elsewhere are taken in by jobs, and without them there is an error. */
  private static void awaitFolders() {
    try {
      Job.getJobManager().join(ResourcesPlugin.FAMILY_MANUAL_REFRESH, null);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** File, line, offsets, severity and text. */
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
        + escaped(marker.getAttribute(IMarker.MESSAGE, ""));
  }

  /** In one line, as Java's literals have it. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private IProject project(String folder) {
    return workspace.getRoot().getProject(String.valueOf(Path.of(folder).getFileName()));
  }
}
