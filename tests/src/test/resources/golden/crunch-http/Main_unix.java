package dev.dovetail.examples.fileserver;

import dev.dovetail.crunch.Crunch;
import dev.dovetail.http.Http;
import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.unix.UnixArguments;
import dev.dovetail.runtime.unix.UnixConsole;
import dev.dovetail.runtime.unix.UnixLifecycle;
import dev.dovetail.tcpip.Tcpip;
import java.time.Duration;

/**
 * filesrv on unix: {@code FileServer(crunch, http(tcpip))}.
 *
 * <p>With code by configurators: crunch.
 */
public final class Main_unix {
  private static final Setting<Duration> HTTP_IDLE =
      Setting.of("httpIdle", ValueType.DURATION)
          .usedBy("http")
          .doc("How long a client may be silent.")
          .defaultValue("30s");

  private static final Setting<Integer> PORT =
      Setting.of("port", ValueType.INT)
          .usedBy("tcpip")
          .doc("Port to listen on; 0 for any that is free.")
          .defaultValue("8080")
          .compiledValue("80")
          .decides("network");

  private static final Manual MANUAL =
      Manual.of("filesrv", "unix", "FileServer(crunch, http(tcpip))")
          .doc("Serves files.")
          .version("0.1.0")
          .setting(HTTP_IDLE)
          .setting(PORT)
          .fixed(
              "store",
              "crunch (default)",
              "chosen when compiling by default-store",
              "Where the files are.")
          .fixed(
              "network",
              "http(tcpip) (default)",
              "chosen when compiling by default-network",
              "How they are asked for.")
          .fixed(
              "embed",
              "true (default)",
              "set when compiling; it decided what is wired into store",
              "Whether the files are part of the program.")
          .fixed("fs", "site", "set when compiling", "Folder whose files are embedded.")
          .wired(
              "FileServer",
              "  store: crunch",
              "  network: http",
              "    transport: tcpip",
              "      console: unix",
              "    console: unix (see above)");

  private Main_unix() {}

  /** Runs filesrv; {@code --help} lists the options. */
  public static void main(String[] args) {
    assemble(args).run();
  }

  /** Starts filesrv as an object; whoever starts it closes it. */
  public static Running start(String... args) {
    var program = assemble(args);
    program.alias("target.console", "network.transport.console", "network.console");
    return program.start();
  }

  private static Program assemble(String[] args) {
    var console = new UnixConsole();
    var program = new Program(MANUAL, new UnixArguments(), console, new UnixLifecycle());
    try {
      var values = program.values(args);

      var crunch = program.device("crunch", "store").made(new Crunch(new Main_unix_crunch()));
      var tcpip =
          program
              .device("tcpip", "network.transport")
              .started(Tcpip.open(values.get(PORT), console));
      var http =
          program
              .device("http", "network")
              .started(Http.over(tcpip, values.get(HTTP_IDLE), console));
      program.application("FileServer").made(new FileServer(crunch, http));
    } catch (Throwable failure) {
      program.failed(failure);
    }
    return program;
  }
}
