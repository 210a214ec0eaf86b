package dev.dovetail.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** The one way out for Java. */
public record SourceWriter(Filer filer) {
  /**
   * Writes a class; one that is written already in this compilation stays.
   *
   * @param origins the declarations it rests on: when one changes, it is to be written anew
   */
  public void write(JavaFile file, Collection<? extends Element> origins) throws IOException {
    String name =
        file.packageName().isEmpty()
            ? file.typeSpec().name()
            : file.packageName() + "." + file.typeSpec().name();
    try (Writer writer =
        filer.createSourceFile(name, origins.toArray(Element[]::new)).openWriter()) {
      writer.write(plain(file.toString()));
    } catch (FilerException e) {
      return; // An incremental compiler offers a source twice.
    }
  }

  /** Empty bodies on one line, and nothing that the compiler's -encoding could spoil. */
  private static String plain(String source) {
    StringBuilder plain = new StringBuilder();
    for (char c : source.replace("{\n  }\n", "{}\n").replace("{\n}\n", "{}\n").toCharArray()) {
      if (c < 0x7f) {
        plain.append(c);
      } else {
        plain.append(String.format("\\u%04x", (int) c));
      }
    }
    return plain.toString();
  }
}
