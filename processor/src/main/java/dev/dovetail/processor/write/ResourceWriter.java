package dev.dovetail.processor.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The one way out for what stands beside the classes. */
public record ResourceWriter(Filer filer) {
  /**
   * Writes a file; one that is written already in this compilation stays.
   *
   * @param packageName empty for the unnamed
   * @param name below the package's folder
   * @param origins the declarations it rests on: when one changes, it is to be written anew
   */
  public void write(
      String packageName, String name, byte[] content, Collection<? extends Element> origins)
      throws IOException {
    try (OutputStream file =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, packageName, name, origins.toArray(Element[]::new))
            .openOutputStream()) {
      file.write(content);
    } catch (FilerException e) {
      checkWritten(packageName, name, content, e);
    }
  }

  /** An incremental compiler offers a source twice; what it keeps has to be what was meant. */
  private void checkWritten(String packageName, String name, byte[] content, FilerException refusal)
      throws IOException {
    try (InputStream file =
        filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name).openInputStream()) {
      if (Arrays.equals(file.readAllBytes(), content)) {
        return;
      }
    } catch (IOException | IllegalArgumentException e) {
      refusal.addSuppressed(e);
    }
    throw refusal;
  }
}
