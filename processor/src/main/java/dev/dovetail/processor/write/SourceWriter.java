package dev.dovetail.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** The one way out for Java. */
public record SourceWriter(Filer filer) {
  private static final Pattern SHORT_COMMENT = Pattern.compile("( *)/\\*\\*\n *\\* (.+)\n *\\*/\n");

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
      writer.write(new AsciiText(set(file.toString())).toString());
    } catch (FilerException e) {
      return; // An incremental compiler offers a source twice.
    }
  }

  /** Set as people set it. */
  private static String set(String source) {
    return SHORT_COMMENT
        .matcher(source)
        .replaceAll(SourceWriter::comment)
        .replace("{\n  }\n", "{}\n")
        .replace("{\n}\n", "{}\n")
        .replace(" = \n", " =\n")
        .replace("\n)\n", ")\n");
  }

  private static String comment(MatchResult comment) {
    String one = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(one.length() <= Call.LINE ? one + "\n" : comment.group());
  }
}
