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
import javax.tools.StandardLocation;

/** The one way out for Java. */
public record SourceWriter(Filer filer) {
  private static final Pattern SHORT_COMMENT = Pattern.compile("( *)/\\*\\*\n *\\* (.+)\n *\\*/\n");

  /**
   * Writes a class; one that is written already in this compilation stays.
   *
   * @param origins the declarations it rests on: when one changes, it is to be written anew
   */
  public void write(JavaFile file, Collection<? extends Element> origins) throws IOException {
    write(file.packageName(), file.typeSpec().name(), set(file.toString()), origins);
  }

  /**
   * The same of any text.
   *
   * @param packageName empty for the unnamed
   * @param source a whole file
   * @param origins the declarations it rests on
   */
  public void write(
      String packageName, String simpleName, String source, Collection<? extends Element> origins)
      throws IOException {
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    String text = new AsciiText(source).toString();
    try (Writer writer =
        filer.createSourceFile(name, origins.toArray(Element[]::new)).openWriter()) {
      writer.write(text);
    } catch (FilerException e) {
      checkWritten(packageName, simpleName, text, e);
    }
  }

  /** An incremental compiler offers a source twice; what it keeps has to be what was meant. */
  private void checkWritten(
      String packageName, String simpleName, String text, FilerException refusal)
      throws IOException {
    try {
      if (filer
          .getResource(StandardLocation.SOURCE_OUTPUT, packageName, simpleName + ".java")
          .getCharContent(true)
          .toString()
          .equals(text)) {
        return;
      }
    } catch (IOException | IllegalArgumentException e) {
      refusal.addSuppressed(e);
    }
    throw new IOException(
        simpleName
            + ", since an older one is on the class path: remove that, or the folder it is in ("
            + refusal.getMessage()
            + ")",
        refusal);
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
