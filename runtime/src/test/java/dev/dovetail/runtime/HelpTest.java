package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
  enum Mode {
    FAST,
    SLOW
  }

  private static final Manual MANUAL =
      Manual.of("filesrv", "unix", "FileServer(crunch, http(tcpip))")
          .doc("Serves files.")
          .setting(
              Setting.of("port", ValueType.INT)
                  .usedBy("tcpip")
                  .doc("Port to listen on.")
                  .defaultValue("8080")
                  .compiledValue("80")
                  .env("PORT")
                  .alias("p")
                  .decides("network")
                  .decides("store"))
          .setting(Setting.of("uploadMode", ValueType.oneOf(Mode.values())).doc("How."))
          .setting(
              Setting.of("verbose", ValueType.BOOLEAN)
                  .usedBy("tcpip")
                  .usedBy("http")
                  .defaultValue("false"))
          .setting(
              Setting.of("hosts", ValueType.list(ValueType.TEXT))
                  .usedBy("tcpip")
                  .usedBy("http")
                  .alias("host")
                  .defaultValue("[]"))
          .setting(
              Setting.of("prefix", ValueType.TEXT).usedBy("tcpip").defaultValue("").doc("Path."))
          .setting(Setting.of("password", ValueType.TEXT).secret().env("PASSWORD"))
          .setting(Setting.of("token", ValueType.TEXT).secret().compiledValue("hunter2"))
          .fixed("store", "crunch (default)", "chosen when compiling", "Where the files are.")
          .fixed("block", "512", "fixed by disk(block = 512)", "");

  @Test
  void showsWhatCanBeSetAndWhatWasFixed() {
    String expected =
        """
        filesrv: Serves files.
        Usage: filesrv [option …]

        tcpip:
          -p, --port <whole number>
              Port to listen on.
              Default 80, given when compiling. Environment variable PORT.
              When compiling it decided what is wired into network and store; setting it
              now does not change that.
          --prefix <text>
              Path.
              Default ''.

        filesrv:
          --upload-mode <FAST|SLOW>
              How.
              Required.
          --password <text>
              Required. Secret: never printed. Environment variable PASSWORD.
          --token <text>
              Secret: never printed.

        tcpip, http:
          --verbose, --no-verbose
              Default false.
          --host, --hosts <text> …
              Default []. May be repeated.

        Every program:
          --help
              Prints this.
          --version
              Prints name, version and target.
          --describe
              Prints what was wired, and what each option is set to.
          --trace
              Shows where an unexpected error comes from.

        Fixed when compiling:
          target = unix
          wiring = FileServer(crunch, http(tcpip))
          store = crunch (default) (chosen when compiling)
              Where the files are.
          block = 512 (fixed by disk(block = 512))
        """;
    assertEquals(expected, text(MANUAL, 80));
  }

  @Test
  void aProgramWithoutSettingsHasAShortOne() {
    String help = text(Manual.of("idle", "unix", "Idle"), 80);
    assertTrue(help.startsWith("idle\nUsage: idle [option …]\n\nEvery program:\n"), help);
  }

  @Test
  void fitsTheConsole() {
    for (int columns = 40; columns < 120; columns++) {
      for (String line : new Help(MANUAL, columns).lines()) {
        int width = columns;
        assertFalse(line.length() > columns, () -> "wider than " + width + ": " + line);
      }
    }
  }

  @Test
  void keepsEveryWordWhateverTheWidth() {
    var wide = words(text(MANUAL, 1_000));
    for (int columns = 1; columns < 120; columns++) {
      assertEquals(wide, words(text(MANUAL, columns)));
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static String text(Manual manual, int columns) {
    return String.join("\n", new Help(manual, columns).lines()) + "\n";
  }
}
