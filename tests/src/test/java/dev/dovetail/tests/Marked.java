package dev.dovetail.tests;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What Eclipse's builder marks, as compilers report it.
 *
 * @param marker the mark
 * @param source its file; null for none
 * @param column of its first character, from 1
 */
record Marked(Marker marker, JavaFileObject source, long column)
    implements Diagnostic<JavaFileObject> {
  /** A mark in the project that has this task's sources. */
  @SuppressWarnings("NullAway") // Null is how a compiler says that a report has no place.
  static Marked of(Marker marker, FolderTask task) throws IOException {
    String path = marker.file().replaceFirst("^src/", "sources/");
    Path file = task.base().resolve(path.replaceFirst("^gen/", "generated/"));
    if (!Files.isRegularFile(file)) {
      return new Marked(marker, null, NOPOS);
    }
    long column =
        (long) marker.start() - Files.readString(file).lastIndexOf('\n', marker.start() - 1);
    return new Marked(marker, JavaFileObjects.forResource(file.toUri().toURL()), column);
  }

  @Override
  public Kind getKind() {
    return switch (marker.severity()) {
      case "error" -> Kind.ERROR;
      case "warning" -> Kind.WARNING;
      default -> Kind.NOTE;
    };
  }

  @Override
  @SuppressWarnings("NullAway")
  public JavaFileObject getSource() {
    return source;
  }

  @Override
  public long getPosition() {
    return marker.start();
  }

  @Override
  public long getStartPosition() {
    return marker.start();
  }

  @Override
  public long getEndPosition() {
    return marker.end();
  }

  @Override
  public long getLineNumber() {
    return source == null ? NOPOS : marker.line();
  }

  @Override
  public long getColumnNumber() {
    return column;
  }

  @Override
  public String getCode() {
    return "";
  }

  @Override
  public String getMessage(Locale locale) {
    return marker.text();
  }
}
