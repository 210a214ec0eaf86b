package dev.dovetail.examples.fileserver;

import dev.dovetail.direct.Direct;
import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.unix.UnixArguments;
import dev.dovetail.runtime.unix.UnixConsole;
import dev.dovetail.runtime.unix.UnixLifecycle;
import dev.dovetail.tcpip.Tcpip;

/** filesrv on unix: {@code FileServer(direct, tcpip)}. */
public final class Main_unix {
  private static final Setting<String> FS =
      Setting.of("fs", ValueType.TEXT)
          .usedBy("direct")
          .doc("Folder whose files are served.")
          .defaultValue("data")
          .compiledValue("site");

  private static final Setting<Integer> PORT =
      Setting.of("port", ValueType.INT)
          .usedBy("tcpip")
          .doc("Port to listen on; 0 for any that is free.")
          .defaultValue("8080")
          .compiledValue("42")
          .decides("network");

  private static final Manual MANUAL =
      Manual.of("filesrv", "unix", "FileServer(direct, tcpip)")
          .doc("Serves files.")
          .version("0.1.0")
          .setting(FS)
          .setting(PORT)
          .fixed("store", "direct", "chosen when compiling", "Where the files are.")
          .fixed(
              "network",
              "tcpip (default)",
              "chosen when compiling by default-network",
              "How they are asked for.")
          .wired("FileServer", "  store: direct", "  network: tcpip", "    console: unix");

  private Main_unix() {}

  /** Runs filesrv; {@code --help} lists the options. */
  public static void main(String[] args) {
    assemble(args).run();
  }

  /** Starts filesrv as an object; whoever starts it closes it. */
  public static Running start(String... args) {
    var program = assemble(args);
    program.alias("target.console", "network.console");
    return program.start();
  }

  private static Program assemble(String[] args) {
    var console = new UnixConsole();
    var program = new Program(MANUAL, new UnixArguments(), console, new UnixLifecycle());
    try {
      var values = program.values(args);

      var direct = program.device("direct", "store").started(Direct.open(values.get(FS)));
      var tcpip = program.device("tcpip", "network").started(Tcpip.open(values.get(PORT), console));
      program.application("FileServer").made(new FileServer(direct, tcpip));
    } catch (Throwable failure) {
      program.failed(failure);
    }
    return program;
  }
}
