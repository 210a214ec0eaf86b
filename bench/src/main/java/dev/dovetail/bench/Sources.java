package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The sources of a graph in a folder: an interface and a class for each device, and what a toolkit
 * wants beside them.
 *
 * @param folder where they are
 */
record Sources(Path folder) {
  /** Writes them. */
  static Sources write(Shape shape, Toolkit toolkit, Path folder) throws IOException {
    Sources sources = new Sources(Files.createDirectories(folder));
    Toolkit.Marks marks = toolkit.marks();
    for (int i = 0; i < shape.size(); i++) {
      sources.write("S" + i, "public interface S" + i + " { int sum(); }");
      sources.write(
          "D" + i,
          marks.device().apply(i)
              + "public final class D%1$d implements S%1$d { ".formatted(i)
              + new Parts(shape.needs().get(i)).constructor("D" + i, marks)
              + " @Override public int sum() { return sum; } }");
    }
    for (Map.Entry<String, String> one : toolkit.sources().entrySet()) {
      sources.write(one.getKey(), one.getValue());
    }
    return sources;
  }

  /** The files, sorted. */
  List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void write(String type, String text) throws IOException {
    Files.writeString(folder.resolve(type + ".java"), "package graph; " + text + "\n");
  }
}
