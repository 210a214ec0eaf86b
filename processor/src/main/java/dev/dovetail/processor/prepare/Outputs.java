package dev.dovetail.processor.prepare;

import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

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
    try (OutputStream stream =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, packageName, name, origins.toArray(Element[]::new))
            .openOutputStream()) {
      stream.write(content);
    } catch (FilerException e) {
      checkWritten(packageName, name, content, e);
    } catch (IOException e) {
      throw new WriteFailure(e);
    }
  }

  /** An incremental compiler offers a source twice; what it keeps has to be what was meant. */
  private void checkWritten(String packageName, String name, byte[] content, FilerException refusal)
      throws WriteFailure {
    try (InputStream stream =
        filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name).openInputStream()) {
      if (Arrays.equals(stream.readAllBytes(), content)) {
        return;
      }
    } catch (IOException | IllegalArgumentException e) {
      refusal.addSuppressed(e);
    }
    throw new WriteFailure(refusal);
  }

  private static void insist(boolean same, String name) {
    if (!same) {
      throw new IllegalStateException("it writes " + name + " twice, each time with other content");
    }
  }
}
