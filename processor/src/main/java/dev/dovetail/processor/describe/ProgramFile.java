package dev.dovetail.processor.describe;

import dev.dovetail.processor.write.ResourceWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * Where a file on one main lies among the classes.
 *
 * @param stem its path without its ending
 */
public record ProgramFile(String stem) {
  /** Of an application, by the full name of its class, on a target. */
  public ProgramFile(String application, String target) {
    this("META-INF/dovetail/" + application + "/" + target);
  }

  /** The same with the full name of the main, where the target has several. */
  public ProgramFile ofMain(String main) {
    return new ProgramFile(stem + "-" + main);
  }

  /**
   * Writes it.
   *
   * @param ending of its name, with the dot
   * @param origins the declarations it rests on: when one changes, it is to be written anew
   */
  public void write(String ending, String text, Filer filer, Collection<? extends Element> origins)
      throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    new ResourceWriter(filer).write("", stem + ending, content, origins);
  }
}
