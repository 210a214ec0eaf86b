package dev.dovetail.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A command line whose sources Eclipse's builder compiles, as those of a project.
 *
 * @param line the command line
 */
record WorkspaceRun(Javac line) {
  /** Compiles them; gives what is marked and logged. */
  String said(Eclipse eclipse) throws IOException {
    Eclipse.Project project = eclipse.emptied(settings());
    Sources sources = new Sources(project.sources());
    for (Path file : files()) {
      String text = Files.readString(file);
      Path place = Path.of(new SourceText(text).className().replace('.', '/'));
      sources.add(String.valueOf(place.resolveSibling(file.getFileName())), text);
    }
    StringBuilder said = new StringBuilder();
    for (Marker marker : project.whole()) {
      Path file = project.folder().resolve(marker.file());
      // What is wrong with the project itself is in no file.
      said.append(
          Files.isRegularFile(file) ? marker.printed(Files.readString(file)) : marker.text());
    }
    new Folder(project.classes()).copyTo(line.output());
    new Folder(project.generated()).copyTo(line.generated());
    for (Path file : new Sources(line.generated()).files()) {
      new GeneratedFile(file).unmark();
    }
    return said.toString();
  }

  private List<Path> files() {
    return line.words().stream().filter(it -> it.endsWith(".java")).map(Path::of).toList();
  }

  private ProjectSettings settings() {
    List<String> options = new ArrayList<>();
    List<Path> modulePath = new ArrayList<>();
    boolean processes = true;
    for (Iterator<String> words = line.words().iterator(); words.hasNext(); ) {
      String word = words.next();
      if (word.startsWith("-A")) {
        options.add(word);
      } else if (word.equals("--module-path")) {
        Javac.parted(words.next()).forEach(modulePath::add);
      } else if (word.equals("-encoding")) {
        options.add(word + "=" + words.next());
      } else if (word.equals("-proc:none")) {
        processes = false;
      } else if (!word.startsWith("-Xlint") && !word.endsWith(".java")) {
        throw new AssertionError("Eclipse's builder has no option " + word);
      }
    }
    return new ProjectSettings(
        options, processes, List.of(), line.classPath(), modulePath, line.processorPath());
  }
}
