package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of all kinds arrive unchanged, wherever they are given and whenever they are read. */
@Timeout(300)
final class NastyValueTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "  both ends  ",
          "\"",
          "'",
          "\\",
          "\\\\",
          "a\"; System.exit(3); //",
          "*/ public /* @Deprecated {@code x} */",
          "\\u0022 \\u000a \\",
          "\\uuu0041\\",
          "line\nline\r\nline\rline\n",
          "\n",
          "\t\b\f\0\u0001\u001a\u007f",
          "$S $L $T $[ $] $W $$ $1S",
          "%s %n %d {0} ${x}",
          "</pre><script>&amp;&#42;",
          "größe ☕ \u2028 \ufeff \uffff 😀",
          "\ud83d alone \ude00",
          "a.b.C".repeat(2_000),
          "x".repeat(60_000),
          "\n".repeat(3_000),
          "☕".repeat(60_000));

  /** Constants of annotations, which javac itself limits. */
  private static final List<String> DEFAULTS =
      TEXTS.stream().filter(it -> !it.equals("☕".repeat(60_000))).toList();

  @TempDir private Path base;

  @ParameterizedTest
  @NotEcj("Eclipse's batch compiler trims options")
  @ValueSource(strings = {"UTF-8", "US-ASCII"})
  void arrive(String encoding) throws Exception {
    Path sources = base.resolve("sources");
    new Sources(sources)
        .add("nasty/Thing.java", "package nasty; public interface Thing {}\n")
        .add("nasty/App.java", app());
    List<String> options = new ArrayList<>(List.of("-encoding", encoding, "-Atarget=test"));
    for (int i = 0; i < TEXTS.size(); i++) {
      options.add("-Ab" + i + "=" + TEXTS.get(i));
      options.add("-Ac" + i + "=" + TEXTS.get(i));
    }
    Path classes = base.resolve("classes");
    Javac.to(classes).with(options.toArray(String[]::new)).sources(sources).run();
    List<?> seen = seen(classes);
    List<String> expected =
        Stream.of(TEXTS, TEXTS, DEFAULTS, DEFAULTS).flatMap(List::stream).toList();
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), seen.get(i), "value " + i);
    }
    assertEquals(expected.size(), seen.size());
  }

  private static List<?> seen(Path classes) throws Exception {
    URL[] urls = {classes.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, NastyValueTest.class.getClassLoader())) {
      loader
          .loadClass("nasty.Main_test")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
      return (List<?>) loader.loadClass("nasty.App").getField("SEEN").get(null);
    }
  }

  /** A job that keeps what it is given: by option for both stages, by default for both stages. */
  private static String app() {
    var parameters = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (String group : List.of("b", "c", "d", "e")) {
      boolean given = group.equals("b") || group.equals("c");
      List<String> texts = given ? TEXTS : DEFAULTS;
      for (int i = 0; i < texts.size(); i++) {
        String text = literal(texts.get(i));
        String stage = group.equals("c") || group.equals("e") ? ", stage = Stage.CONFIGURE" : "";
        String value = given ? "" : ", defaultValue = " + text;
        String doc = texts.get(i).length() < 200 ? text : "\"\"";
        names.add(group + i);
        parameters.add("@Key(doc = " + doc + value + stage + ") String " + group + i);
      }
    }
    String doc = literal(String.join("", TEXTS.subList(0, 18)));
    return """
        package nasty;
        import dev.dovetail.*;
        import dev.dovetail.runtime.*;
        import java.util.List;
        @Application(doc = DOC, version = DOC)
        public final class App implements Job {
          public static List<String> SEEN;
          private final List<String> values;
          public App(@Use(value = "thing(DOCWIRING)", doc = DOC) Thing thing, PARAMETERS) {
            this.values = List.of(NAMES);
          }
          @Override public Result<Void, ? extends DeviceError> run() {
            SEEN = values;
            return Result.ok();
          }
          @Device(type = Thing.class, name = "thing", doc = DOC)
          public static Thing thing(@Key(doc = DOC) String pinned) {
            return new Thing() {};
          }
        }
        """
        .replace("thing(DOCWIRING)", "thing('*/ @ \\\\u0022 \\u00f6 {')")
        .replace("PARAMETERS", String.join(",\n      ", parameters))
        .replace("NAMES", String.join(", ", names))
        .replace("DOC", doc);
  }

  /** A Java literal, in ASCII. */
  private static String literal(String text) {
    var literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        default -> literal.append(c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : c);
      }
    }
    return literal.append('"').toString();
  }
}
