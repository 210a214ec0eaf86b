package dev.dovetail.processor.options;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Command lines of javac, by Jazzer: an option on each line, as name, equals sign and value. */
final class OptionsFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void commandLine(byte[] input) {
    Map<String, String> raw = new TreeMap<>();
    new String(input, UTF_8)
        .lines()
        .forEach(line -> raw.put(line.split("=", 2)[0], line.replaceFirst("[^=]*=?", "")));
    Options options = new Options(raw);
    for (String target : options.targets()) {
      assertEquals(target.strip(), target);
      assertFalse(target.isEmpty() || target.contains(","), target);
    }
    MainOptions main = MainOptions.of(options, List.of(), "App", "unix");
    for (Option option : options.choices()) {
      assertEquals(option.bareName(), String.join(".", option.segments()));
      assertTrue(main.named(option.bareName()).contains(option), option.toString());
      below(option.bareName(), main);
    }
  }

  /** A path is reached where an option speaks of what is below it, and nowhere else. */
  private static void below(String name, MainOptions main) {
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      assertTrue(main.anyBelow(name.substring(0, dot)), name);
    }
    for (String path : List.of(name, name + "a", name.substring(0, name.length() / 2))) {
      assertEquals(reaches(path, main.options()), main.anyBelow(path), path + " by " + main);
    }
  }

  private static boolean reaches(String path, Options options) {
    return options.choices().stream()
        .map(Option::bareName)
        .anyMatch(
            it ->
                it.startsWith(path + ".")
                    || rest(it).startsWith(path + ".")
                    || rest(rest(it)).startsWith(path + "."));
  }

  private static String rest(String name) {
    return name.substring(name.indexOf('.') + 1);
  }
}
