package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Eclipse's builder marks for the mistakes that people make, to the last letter. */
@EnabledOnJre(JRE.JAVA_17) // Eclipse is one and the same on every JDK.
@JavacOnly("runs the compiler of Eclipse's builder")
@ExtendWith(Workbench.class)
@Timeout(300)
final class EclipseMistakesTest {
  /** What begins a report. */
  private static final Pattern REPORT =
      Pattern.compile("(?m)^(?=(?:\\S+\\.java:\\d+: )?(?:error|warning|Note): )");

  private static final Pattern OURS =
      Pattern.compile("\\S+\\.java:\\d+: (?:error|warning): \\[dovetail:");

  @TempDir private Path base;

  @ParameterizedTest(name = "{1}")
  @MethodSource("mistakes")
  void marksWhatIsWrong(int number, Mistake mistake, Eclipse eclipse) throws IOException {
    Path jar = Files.createDirectory(base.resolve("jar"));
    List<Path> libraries = mistake.writeJar(jar) ? List.of(jar) : List.of();
    Eclipse.Project project =
        eclipse.open(base.resolve("mistake" + number), mistake.options(), List.of(), libraries);
    for (Map.Entry<String, String> source : mistake.sources().entrySet()) {
      project.write(source.getKey(), source.getValue());
    }
    List<String> printed = new ArrayList<>();
    for (String line : project.build()) {
      Marker marker = Marker.of(line);
      if (marker.text().startsWith("[dovetail:")) {
        printed.add(marker.printed(Files.readString(project.folder().resolve(marker.file()))));
      }
    }
    project.close();
    assertEquals(ours(mistake.expectedOfEclipse()), sorted(printed), mistake::toString);
  }

  static List<Object[]> mistakes() throws IOException {
    List<Object[]> all = new ArrayList<>();
    MistakeTest.mistakes().forEach(it -> all.add(new Object[] {all.size(), it}));
    return all;
  }

  /** The reports of ours that have a place: notes, and what has none, Eclipse only logs. */
  private static String ours(String said) {
    return sorted(REPORT.splitAsStream(said).filter(it -> OURS.matcher(it).lookingAt()).toList());
  }

  private static String sorted(List<String> reports) {
    return reports.stream().sorted().collect(Collectors.joining());
  }
}
