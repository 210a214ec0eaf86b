package dev.dovetail.tests;

import java.io.IOException;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A filer that tells what goes through it.
 *
 * @param filer the compiler's
 * @param processor full name of the processor that has it
 * @param written takes what is written
 * @param read takes what is looked for, as place and path
 */
record WatchedFiler(Filer filer, String processor, Consumer<Written> written, Consumer<String> read)
    implements Filer {
  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    JavaFileObject file = filer.createSourceFile(name, origins);
    note(Written.SOURCES, path(name) + ".java", origins);
    return file;
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    JavaFileObject file = filer.createClassFile(name, origins);
    note("CLASS_OUTPUT", path(name) + ".class", origins);
    return file;
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location place,
      CharSequence packageName,
      CharSequence name,
      Element... origins)
      throws IOException {
    FileObject file = filer.createResource(place, packageName, name, origins);
    note(place.getName(), path(packageName, name), origins);
    return file;
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location place, CharSequence packageName, CharSequence name)
      throws IOException {
    read.accept(place.getName() + " " + path(packageName, name));
    return filer.getResource(place, packageName, name);
  }

  private void note(String place, String path, Element... origins) {
    written.accept(Written.of(processor, place, path, origins));
  }

  private static String path(CharSequence className) {
    return className.toString().replace('.', '/');
  }

  private static String path(CharSequence packageName, CharSequence name) {
    return packageName.isEmpty() ? name.toString() : path(packageName) + "/" + name;
  }
}
