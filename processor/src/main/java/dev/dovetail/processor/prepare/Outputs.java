package dev.dovetail.processor.prepare;

import dev.dovetail.processor.write.ResourceWriter;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;

/** What configurators have written in a compilation, where nothing can be written twice. */
public final class Outputs {
  private final Filer filer;
  private final Map<String, String> classes = new TreeMap<>();
  private final Map<String, String> resources = new TreeMap<>();

  /** Nothing written yet. */
  public Outputs(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a class, unless the same is there.
   *
   * @param taken full names of the classes that others write
   */
  void writeClass(
      String packageName,
      String simpleName,
      String source,
      Collection<String> taken,
      Collection<? extends Element> origins)
      throws WriteFailure {
    if (!SourceVersion.isIdentifier(simpleName) || SourceVersion.isKeyword(simpleName)) {
      throw new IllegalArgumentException("\"" + simpleName + "\" is no simple name of a class");
    }
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    String before = classes.putIfAbsent(name, source);
    if (before != null) {
      insist(before.equals(source), name);
      return;
    }
    if (taken.contains(name)) {
      throw new IllegalStateException("it writes " + name + ", which is among the sources");
    }
    try {
      new SourceWriter(filer).write(packageName, simpleName, source, origins);
    } catch (IOException e) {
      throw new WriteFailure(e);
    }
  }

  /** Writes a resource, unless the same is there. */
  void writeResource(
      String packageName, String name, byte[] content, Collection<? extends Element> origins)
      throws WriteFailure {
    String path = (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + name;
    String digest = new Digest(content).toString();
    String before = resources.putIfAbsent(path, digest);
    if (before != null) {
      insist(before.equals(digest), path);
      return;
    }
    try {
      new ResourceWriter(filer).write(packageName, name, content, origins);
    } catch (IOException e) {
      throw new WriteFailure(e);
    }
  }

  private static void insist(boolean same, String name) {
    if (!same) {
      throw new IllegalStateException("it writes " + name + " twice, each time with other content");
    }
  }
}
