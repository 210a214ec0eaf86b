package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program says of itself: {@code --describe}, its man page, and what bash completes. */
@Timeout(300)
final class ManualTest {
  private static final String LINE =
      """
      package post;
      public interface Line {}
      """;

  private static final String OFFICE =
      """
      package post;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import java.time.Duration;
      import java.util.*;
      @Application(name = "post-office", doc = "Sends \\"it's\\" - \\\\n~ 10 %.\\n.Only \\u00e9.", version = "1.2%")
      @Key(value = "fast", type = boolean.class, defaultValue = "true", doc = "By relay?")
      public final class Office implements Job {
        public Office(
            @Use(value = "fast ? relay : wire", doc = ".First of all.") Line line,
            @Use("[wire#second, wire(port = 9, note = 'it''s')]") List<Line> others,
            @Use("none") Optional<Line> spare,
            @Use("[]") List<Line> more,
            @Use("deep1") Line deep,
            @Key(doc = "A\\u001bloud?", aliases = "v", defaultValue = "false") boolean verbose,
            @Key(doc = "'How'.", defaultValue = "BY_AIR") Way way,
            @Key(doc = "To whom.", aliases = {"t", "toWhom"}, defaultValue = "[]") List<String> to,
            @Key(env = "OFFICE_PATIENCE", defaultValue = "30s") Duration patience,
            @Key(stage = Stage.RUN, secret = true, env = "OFFICE_PIN") int pin) {}
        @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        public enum Way { BY_AIR, BY_SEA }
      }
      """;

  private static final String RELAY =
      """
      package post;
      import dev.dovetail.*;
      import java.util.function.Supplier;
      @Device(type = Line.class, name = "relay")
      public final class Relay implements Line {
        public Relay(@Use("wire") Line next, @Use("relay") Supplier<Line> back) {}
      }
      """;

  private static final String WIRE =
      """
      package post;
      import dev.dovetail.*;
      @Device(type = Line.class, name = "wire")
      public final class Wire implements Line {
        public Wire(
            @Key(doc = "Where it ends.", defaultValue = "7") int port,
            @Key(defaultValue = "") String note) {}
      }
      """;

  private static final int DEPTH = 20;

  @TempDir private static Path base;

  @BeforeAll
  static void compile() throws IOException {
    Sources sources =
        new Sources(base.resolve("sources"))
            .add("post/Line.java", LINE)
            .add("post/Office.java", OFFICE)
            .add("post/Relay.java", RELAY)
            .add("post/Wire.java", WIRE);
    for (int i = 1; i <= DEPTH; i++) {
      sources =
          sources.add(
              "post/Deep%d.java".formatted(i),
              """
              package post;
              import dev.dovetail.*;
              @Device(type = Line.class, name = "deep%1$d")
              public final class Deep%1$d implements Line {
                public Deep%1$d(@Use("%2$s") Line next) {}
              }
              """
                  .formatted(i, i == DEPTH ? "wire" : "deep" + (i + 1)));
    }
    Javac.to(base.resolve("classes"))
        .with("-Atarget=unix", "-Apatience=20s")
        .sources(sources.folder())
        .run();
  }

  @Test
  void describesWhatIsWiredAndWhatIsSet() throws Exception {
    Running.Ended end = run("--describe", "-v", "--to=a", "--to-whom", "b");
    assertEquals(0, end.code(), end::toString);
    new Golden("manual/describe.txt").check(text(end.output()));
  }

  @Test
  void theManPageAndTheCompletionLieBesideTheDescriptor() throws Exception {
    new Golden("manual/unix.1").check(file(".1"));
    new Golden("manual/unix.bash").check(file(".bash"));
    assertFalse(file(".json").isEmpty());
  }

  /** The page is of the compiler and the help of the program, and they say the same. */
  @Test
  void theManPageSaysWhatHelpSays() throws Exception {
    String page = plain(file(".1"));
    List<String> help =
        help().stream()
            .map(it -> it.strip().replaceFirst("^post-office: |:$", "").replaceAll("[<>]", ""))
            .map(it -> it.replace("\u2026", "..."))
            .filter(it -> !it.isEmpty() && !it.matches("Usage: .*|Prints this\\.|wiring = .*"))
            .filter(it -> !it.equals("Fixed when compiling"))
            .toList();
    assertTrue(help.size() > 30, help::toString);
    for (String line : help) {
      assertTrue(page.contains("\n" + line + "\n"), () -> line + "\nis not in\n" + page);
    }
  }

  private static List<String> help() throws IOException, InterruptedException {
    return run(Map.of("COLUMNS", "10000"), "--help").output();
  }

  /** The page without its commands. */
  private static String plain(String roff) {
    return roff.lines()
        .map(it -> it.replaceFirst("^\\.(SS|SH) ", "").replaceAll("^\"|\"$", ""))
        .map(it -> it.replaceFirst("^.* \\\\- Sends", "Sends"))
        .map(it -> it.replaceAll("\\\\f[BIR]", "").replaceFirst("^\\\\&", ""))
        .map(it -> it.replace("\\-", "-").replace("\\e", "\\").replace("\\(aq", "'"))
        .map(it -> it.replace("\\(dq", "\"").replace("\\(ti", "~").replace("\\[u00E9]", "\u00e9"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void groffHasNothingToSayAgainstThePage() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
    Path page = base.resolve("post-office.1");
    Files.writeString(page, file(".1"));
    Told told =
        told(
            "groff",
            "-man",
            "-Tutf8",
            "-ww",
            "-Wbreak",
            "-rCHECKSTYLE=3",
            "-P-cbou",
            page.toString());
    assertEquals("", told.complaints());
    assertTrue(told.output().contains("--patience"), told.output());
    assertTrue(told.output().contains(".Only \u00e9."), told.output());
    assertTrue(told.output().contains("post-office 1.2%"), "a percent sign is no page number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          post-office --wa                   => --way
          post-office --no                   => --note --no-verbose
          post-office --way BY_S             => BY_SEA
          post-office --way = BY_S           => BY_SEA
          post-office --way ''               => BY_AIR BY_SEA
          post-office --way =                => BY_AIR BY_SEA
          post-office --verbose = f          => false
          post-office --verbose --h          => --help
          post-office -v --trac              => --trace
          post-office --to a.txt --des       => --describe
          post-office --to a                 => (files)
          post-office --pa                   => --patience
          """)
  void bashCompletes(String words, String proposals) throws Exception {
    Path script = base.resolve("complete.bash");
    String source =
        """
        shopt -s progcomp
        compopt() { echo '(files)'; }
        source '%s'
        complete -p post-office > /dev/null || exit 2
        COMP_WORDS=(%s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _post_office
        echo "${COMPREPLY[*]}"
        """
            .formatted(path(".bash"), words);
    Files.writeString(script, source);
    Told told = told("bash", script.toString());
    assertEquals("", told.complaints());
    assertEquals(proposals, told.output().strip());
  }

  private record Told(String output, String complaints) {}

  private static Told told(String... command) throws IOException, InterruptedException {
    Path complaints = base.resolve("complaints.txt");
    Process process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return new Told(output, Files.readString(complaints));
  }

  /** A tree of everything would have as many columns as it has levels. */
  @Test
  void whatIsDeepIsDescribedBelow() throws Exception {
    List<String> lines = run("--describe").output();
    String last = "  ".repeat(16) + "next: deep16 (see below)";
    int cut = lines.indexOf(last);
    assertTrue(cut > 0, () -> text(lines));
    assertEquals("deep16", lines.get(cut + 1));
    assertEquals(
        IntStream.rangeClosed(17, DEPTH)
            .mapToObj(it -> "  ".repeat(it - 16) + "next: deep" + it)
            .toList(),
        lines.subList(cut + 2, cut + 6));
  }

  private static String file(String ending) throws IOException {
    return Files.readString(path(ending));
  }

  private static Path path(String ending) {
    return base.resolve("classes/META-INF/dovetail/post.Office/unix" + ending);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Running.Ended run(String... words) throws IOException, InterruptedException {
    return run(Map.of("OFFICE_PIN", "4711"), words);
  }

  private static Running.Ended run(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    try (Running running =
        Running.start(environment, base.resolve("classes"), "post.Main_unix", words)) {
      return running.end();
    }
  }
}
