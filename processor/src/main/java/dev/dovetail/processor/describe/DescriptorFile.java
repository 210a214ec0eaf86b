package dev.dovetail.processor.describe;

import dev.dovetail.processor.write.ResourceWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * Where the descriptor of one main lies among the classes.
 *
 * @param path below the folder, or in the jar, of the classes
 */
public record DescriptorFile(String path) {
  private static final String ENDING = ".json";

  /** That of an application, by the full name of its class, on a target. */
  public DescriptorFile(String application, String target) {
    this("META-INF/dovetail/" + application + "/" + target + ENDING);
  }

  /** The same with the full name of the main, where the target has several. */
  public DescriptorFile ofMain(String main) {
    return new DescriptorFile(
        path.substring(0, path.length() - ENDING.length()) + "-" + main + ENDING);
  }

  /**
   * Writes it.
   *
   * @param origins the declarations it rests on: when one changes, it is to be written anew
   */
  public void write(String text, Filer filer, Collection<? extends Element> origins)
      throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    new ResourceWriter(filer).write("", path, content, origins);
  }
}
