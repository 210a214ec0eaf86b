package app;

import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import kit.Disk;
import kit.Memory;
import shop.Motto;

/**
 * app on test: {@code App(memory, motto(disk))}.
 *
 * <p>With code by configurators: motto.
 */
public final class Main_test {
  private static final Setting<String> DIR =
      Setting.of("dir", ValueType.TEXT)
          .usedBy("disk")
          .defaultValue("data");

  private static final Setting<Integer> SIZE =
      Setting.of("size", ValueType.INT)
          .usedBy("memory")
          .usedBy("disk")
          .defaultValue("1");

  private static final Setting<Integer> TIMES =
      Setting.of("times", ValueType.INT)
          .usedBy("motto")
          .defaultValue("2")
          .compiledValue("3");

  private static final Manual MANUAL =
      Manual.of("app", "test", "App(memory, motto(disk))")
          .setting(DIR)
          .setting(SIZE)
          .setting(TIMES)
          .fixed("store", "memory (default)", "chosen when compiling", "")
          .fixed("upstream", "motto(disk)", "chosen when compiling", "")
          .fixed("words", "ho", "set when compiling", "")
          .wired("App", "  store: memory", "  upstream: motto", "    below: disk");

  private Main_test() {}

  /** Runs app; {@code --help} lists the options. */
  public static void main(String[] args) {
    assemble(args).run();
  }

  /** Starts app as an object; whoever starts it closes it. */
  public static Running start(String... args) {
    return assemble(args).start();
  }

  private static Program assemble(String[] args) {
    var program = new Program(MANUAL, new TestArguments(), new TestConsole(), new TestLifecycle());
    try {
      var values = program.values(args);

      var memory = program.device("memory", "store").made(new Memory(values.get(SIZE)));
      var disk =
          program
              .device("disk", "upstream.below")
              .made(new Disk(values.get(DIR), values.get(SIZE)));
      Motto motto =
          program
              .device("motto", "upstream")
              .started(Motto.spoken(new Main_test_motto(), values.get(TIMES), disk));
      Motto.heard(motto, new Main_test_motto());
      program.application("App").made(new App(memory, motto));
    } catch (Throwable failure) {
      program.failed(failure);
    }
    return program;
  }
}
