package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.processor.read.Name;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestLifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiler names a key's option as the program does. */
@JavacOnly("compiles nothing")
final class OptionNameTest {
  private static Stream<String> names() {
    List<String> parts = List.of("a", "B", "CD", "e2", "3", "_", ".", "fG", "ö", "Ä", "名");
    Stream<String> some = parts.stream().flatMap(a -> parts.stream().map(b -> "x" + a + b));
    Stream<String> more =
        parts.stream()
            .flatMap(a -> parts.stream().flatMap(b -> parts.stream().map(c -> "x" + a + b + c)));
    return Stream.concat(some, more).filter(it -> !it.contains("..") && !it.endsWith("."));
  }

  @Test
  void isTheSame() {
    List<String> names = names().toList();
    var manual = Manual.of("program", "test", "Program");
    for (String name : names) {
      manual = manual.setting(Setting.of(name, ValueType.TEXT));
    }
    var console = new Page();
    var program = new Program(manual, new TestArguments(), console, new TestLifecycle());
    try {
      program.values("--help");
    } catch (RuntimeException stopped) {
      program.failed(stopped);
    }
    List<String> options =
        console.lines.stream()
            .filter(it -> it.endsWith(" <text>"))
            .map(it -> it.strip().replaceFirst(" <text>$", ""))
            .toList();
    assertEquals(names.size(), options.size());
    for (int i = 0; i < names.size(); i++) {
      assertEquals(options.get(i), "--" + new Name(names.get(i)).kebabCase(), names.get(i));
    }
  }

  /** Keeps what is printed to itself. */
  private static final class Page implements Console {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void print(String line) {
      lines.add(line);
    }

    @Override
    public void complain(String line) {
      lines.add(line);
    }

    @Override
    public int columns() {
      return 80;
    }
  }
}
