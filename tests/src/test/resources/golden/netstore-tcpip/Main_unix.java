package dev.dovetail.examples.fileserver;

import dev.dovetail.netstore.Netstore;
import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Running;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;
import dev.dovetail.runtime.unix.UnixArguments;
import dev.dovetail.runtime.unix.UnixConsole;
import dev.dovetail.runtime.unix.UnixLifecycle;
import dev.dovetail.tcpip.Tcpip;

/** filesrv on unix: {@code FileServer(netstore(tcpip#upload), tcpip)}. */
public final class Main_unix {
  private static final Setting<Long> NETSTORE_CAPACITY =
      Setting.of("netstoreCapacity", ValueType.LONG)
          .usedBy("netstore")
          .doc("Bytes that the uploaded files may have together.")
          .defaultValue("67108864");

  private static final Setting<Integer> PORT =
      Setting.of("port", ValueType.INT)
          .usedBy("tcpip")
          .doc("Port to listen on; 0 for any that is free.")
          .defaultValue("8080")
          .compiledValue("42")
          .decides("network");

  private static final Setting<Integer> UPLOAD_PORT =
      Setting.of("upload.port", ValueType.INT)
          .usedBy("tcpip#upload")
          .doc("Port to listen on; 0 for any that is free.")
          .defaultValue("8080")
          .compiledValue("43");

  private static final Manual MANUAL =
      Manual.of("filesrv", "unix", "FileServer(netstore(tcpip#upload), tcpip)")
          .doc("Serves files.")
          .version("0.1.0")
          .setting(NETSTORE_CAPACITY)
          .setting(PORT)
          .setting(UPLOAD_PORT)
          .fixed("store", "netstore(tcpip#upload)", "chosen when compiling", "Where the files are.")
          .fixed(
              "network",
              "tcpip (default)",
              "chosen when compiling by default-network",
              "How they are asked for.")
          .wired(
              "FileServer",
              "  store: netstore",
              "    network: tcpip#upload",
              "      console: unix",
              "    console: unix (see above)",
              "  network: tcpip",
              "    console: unix (see above)");

  private Main_unix() {}

  /** Runs filesrv; {@code --help} lists the options. */
  public static void main(String[] args) {
    assemble(args).run();
  }

  /** Starts filesrv as an object; whoever starts it closes it. */
  public static Running start(String... args) {
    var program = assemble(args);
    program.alias("target.console", "store.network.console", "store.console", "network.console");
    return program.start();
  }

  private static Program assemble(String[] args) {
    var console = new UnixConsole();
    var program = new Program(MANUAL, new UnixArguments(), console, new UnixLifecycle());
    try {
      var values = program.values(args);

      var tcpipUpload =
          program
              .device("tcpip#upload", "store.network")
              .started(Tcpip.open(values.get(UPLOAD_PORT), console));
      var netstore =
          program
              .device("netstore", "store")
              .started(Netstore.listen(tcpipUpload, values.get(NETSTORE_CAPACITY), console));
      var tcpip = program.device("tcpip", "network").started(Tcpip.open(values.get(PORT), console));
      program.application("FileServer").made(new FileServer(netstore, tcpip));
    } catch (Throwable failure) {
      program.failed(failure);
    }
    return program;
  }
}
