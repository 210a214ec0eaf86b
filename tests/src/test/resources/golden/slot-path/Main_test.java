package app;

import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.SlotPath;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import kit.Both;
import kit.Cache;
import kit.Web;
import kit.Wire;

/** app on test: {@code App(both(placed, cache(placed)), web(wire))}. */
public final class Main_test {
  private static final Setting<Integer> ENTRIES =
      Setting.of("entries", ValueType.INT)
          .usedBy("cache")
          .defaultValue("10");

  private static final Setting<String> MARK =
      Setting.of("mark", ValueType.TEXT)
          .usedBy("placed")
          .defaultValue("a");

  private static final Setting<Integer> PORT =
      Setting.of("port", ValueType.INT)
          .usedBy("wire")
          .defaultValue("8080");

  private static final Manual MANUAL =
      Manual.of("app", "test", "App(both(placed, cache(placed)), web(wire))")
          .setting(ENTRIES)
          .setting(MARK)
          .setting(PORT)
          .fixed("store", "both(placed, cache(placed))", "chosen when compiling", "")
          .fixed("upstream", "web(wire) (default)", "chosen when compiling by web", "")
          .wired(
              "App",
              "  store: both",
              "    first: placed",
              "    second: cache",
              "      store: placed",
              "  upstream: web",
              "    transport: wire");

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

      var placed =
          program
              .device("placed", "store.first")
              .made(new Placed(values.get(MARK), new SlotPath("store.first")));
      var storeSecondStorePlaced =
          program
              .device("placed", "store.second.store")
              .made(new Placed(values.get(MARK), new SlotPath("store.second.store")));
      var cache =
          program
              .device("cache", "store.second")
              .made(new Cache(storeSecondStorePlaced, values.get(ENTRIES)));
      var both = program.device("both", "store").made(new Both(placed, cache));
      var wire = program.device("wire", "upstream.transport").made(new Wire(values.get(PORT)));
      var web = program.device("web", "upstream").made(new Web(wire));
      program.application("App").made(new App(both, web));
    } catch (Throwable failure) {
      program.failed(failure);
    }
    return program;
  }
}
