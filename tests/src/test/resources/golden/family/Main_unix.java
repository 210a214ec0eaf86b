package family;

import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.unix.UnixArguments;
import dev.dovetail.runtime.unix.UnixConsole;
import dev.dovetail.runtime.unix.UnixLifecycle;

/**
 * roster on unix: {@code Roster(bert(anna), anna)}.
 *
 * <p>With code by configurators: family.
 */
public final class Main_unix {
  private static final Setting<Integer> AGE =
      Setting.of("age", ValueType.INT)
          .usedBy("anna")
          .defaultValue("40");

  private static final Manual MANUAL =
      Manual.of("roster", "unix", "Roster(bert(anna), anna)")
          .setting(AGE)
          .fixed("first", "bert(anna) (default)", "chosen when compiling by bert", "")
          .fixed("second", "anna (default)", "chosen when compiling", "")
          .fixed("console", "unix (default)", "chosen when compiling by target", "")
          .wired(
              "Roster",
              "  first: bert",
              "    mother: anna",
              "  second: anna (see above)",
              "  console: unix");

  private Main_unix() {}

  /** Runs roster; {@code --help} lists the options. */
  public static void main(String[] args) {
    assemble(args).run();
  }

  /** Starts roster as an object; whoever starts it closes it. */
  public static Running start(String... args) {
    var program = assemble(args);
    program.alias("first.mother", "second");
    program.alias("target.console", "console");
    return program.start();
  }

  private static Program assemble(String[] args) {
    var console = new UnixConsole();
    var program = new Program(MANUAL, new UnixArguments(), console, new UnixLifecycle());
    try {
      var values = program.values(args);

      var anna = program.device("anna", "first.mother").made(new Anna(values.get(AGE)));
      Family.register(anna, "anna on unix");
      var bert = program.device("bert", "first").started(Bert.bring(anna));
      Family.register(bert, "bert on unix");
      program.application("Roster").made(new Roster(bert, anna, console));
    } catch (Throwable failure) {
      program.failed(failure);
    }
    return program;
  }
}
