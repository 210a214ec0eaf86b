package dev.dovetail.processor.describe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Where the descriptor of one main lies among the classes.
 *
 * @param application full name of the application's class
 * @param target the target
 */
public record DescriptorFile(String application, String target) {
  /** Below the folder, or in the jar, of the classes. */
  public String path() {
    return "META-INF/dovetail/" + application + "/" + target + ".json";
  }

  /**
   * Writes it.
   *
   * @param origins the declarations it rests on: when one changes, it is to be written anew
   */
  public void write(String text, Filer filer, Collection<? extends Element> origins)
      throws IOException {
    try (OutputStream file =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", path(), origins.toArray(Element[]::new))
            .openOutputStream()) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
