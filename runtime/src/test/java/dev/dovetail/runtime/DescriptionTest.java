package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptionTest {
  private static final Manual MANUAL =
      Manual.of("filesrv", "unix", "FileServer(crunch, http(tcpip))")
          .doc("Serves files.")
          .version("1.2")
          .setting(Setting.of("port", ValueType.INT).defaultValue("8080").env("PORT").alias("p"))
          .setting(Setting.of("idle", ValueType.INT).defaultValue("30").compiledValue("60"))
          .setting(Setting.of("prefix", ValueType.TEXT).defaultValue(""))
          .setting(Setting.of("uploadFolder", ValueType.TEXT))
          .setting(Setting.of("password", ValueType.TEXT).secret().env("PASSWORD"))
          .setting(Setting.of("token", ValueType.TEXT).secret().env("TOKEN"))
          .fixed("store", "crunch (default)", "chosen when compiling", "Where the files are.")
          .wired("FileServer", "  store: crunch", "  network: http")
          .wired("    transport: tcpip");

  @Test
  void saysWhatIsWiredAndWhatIsSetByWhom() {
    Start start = describe(Map.of("PASSWORD", "hunter2"), "-p", "80");
    assertEquals(
        """
        filesrv 1.2 (unix): Serves files.

        FileServer
          store: crunch
          network: http
            transport: tcpip

        Set at start-up:
          port = 80 (-p)
          idle = 60 (given when compiling)
          prefix = '' (default)
          uploadFolder has no value (--upload-folder is required)
          password = … (environment variable PASSWORD)
          token has no value (--token or environment variable TOKEN is required)

        Fixed when compiling:
          store = crunch (default) (chosen when compiling)
        """,
        String.join("\n", start.printed()) + "\n");
    assertEquals(List.of(), start.complaints());
    assertEquals(0, start.code());
  }

  @Test
  void theEnvironmentGoesBeforeWhatWasCompiled() {
    assertEquals("  port = 81 (environment variable PORT)", line(Map.of("PORT", "81")));
    assertEquals("  port = 8080 (default)", line(Map.of()));
  }

  @Test
  void aValueDoesNotSteerTheTerminal() {
    Start start = describe(Map.of(), "--prefix=a\u001b[31mb\tc\nd\u2028e");
    assertEquals("  prefix = a [31mb c d e (--prefix)", start.printed().get(10));
  }

  private static String line(Map<String, String> environment) {
    return describe(environment).printed().get(8);
  }

  @Test
  void aMistakeIsOneHereToo() {
    Start start = describe(Map.of(), "--port", "many", "--prt=1");
    assertEquals(List.of(), start.printed());
    assertEquals(
        List.of(
            "filesrv: unknown option --prt (did you mean --port?)",
            "filesrv: --port 'many': not a whole number from -2147483648 to 2147483647",
            "filesrv: --help lists the options"),
        start.complaints());
    assertEquals(64, start.code());
  }

  @Test
  void helpAndVersionGoFirst() {
    assertEquals("filesrv: Serves files.", describe(Map.of(), "--help").printed().get(0));
    assertEquals(List.of("filesrv 1.2 (unix)"), describe(Map.of(), "--version").printed());
  }

  @Test
  void aProgramOfOnePartHasAShortOne() {
    Manual idle = Manual.of("idle", "unix", "Idle").wired("Idle");
    Start start = Start.of(idle, Map.of(), List.of("--describe"), values -> {});
    assertEquals(List.of("idle (unix)", "", "Idle"), start.printed());
  }

  private static Start describe(Map<String, String> environment, String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--describe");
    return Start.of(MANUAL, environment, all, values -> {});
  }
}
