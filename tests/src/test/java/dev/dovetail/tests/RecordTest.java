package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Devices and applications that are records, of which Eclipse's compilers know few places: what is
 * wrong with a parameter is shown at the constructor, if that is written, else at a method, else at
 * what Eclipse's builder has of a device beside it, and by Eclipse's batch compiler nowhere.
 */
final class RecordTest {
  private static final String SLIP =
      " no-such-device: no device \"memry\" is a Store on target unix";
  private static final String MISSING =
      " nothing-chosen: nothing is chosen for slot two (Store) on target unix";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                | Both.java:6:8 | nowhere        | _Declaration_Both.java:4:18",
        "void open() {}    | Both.java:6:8 | Both.java:8:6  | Both.java:8:6",
        "public Both {}    | Both.java:6:8 | Both.java:8:8  | Both.java:8:8",
        "'public Both(@Use(\"memry\") Store one, @Use(\"disk\") Store two) { this.one = one; this.two = two; }' | Both.java:8:18 | Both.java:8:18 | Both.java:8:18",
      })
  void aDevicesParameter(String member, String javac, String ecj, String builder) {
    assertSays(
        List.of(place(javac, ecj, builder) + SLIP),
        Broken.shop("@Use(\"both\") Store store")
            .part(
                """
                @Device(type = Store.class, name = "both")
                public record Both(
                  @Use("memry") Store one,
                  @Use("disk") Store two) implements Store {
                %s
                }
                """
                    .formatted(member)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''              | App.java:6:8 | App.java:5:8 | App.java:9:56 | App.java:9:56",
        "public App {}   | App.java:6:8 | App.java:7:3 | App.java:8:8 | App.java:8:8",
        "'public App(@Use(\"memry\") Store one, Store two) { this.one = one; this.two = two; }' | App.java:8:17 | App.java:8:43 | App.java:8:17 | App.java:8:43",
      })
  void anApplicationsParameters(
      String constructor, String slip, String missing, String eclipseSlip, String eclipseMissing) {
    assertSays(
        List.of(
            place(slip, eclipseSlip, eclipseSlip) + SLIP,
            place(missing, eclipseMissing, eclipseMissing) + MISSING),
        Broken.parts()
            .option("-Atarget=unix")
            .device("Store", "memory", "")
            .part(
                """
                @Application
                public record App(
                  @Use("memry") Store one,
                  Store two) implements Job {
                %s
                  @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
                }
                """
                    .formatted(constructor)));
  }

  @Test
  void aRecordItself() {
    assertSays(
        List.of(
            place("Both.java:4:21", "nowhere", "_Declaration_Both.java:4:18")
                + " wrong-signature: Both does not implement Store"),
        Broken.shop("")
            .part(
                """
                @Device(type = Store.class, name = "both")
                public record Both() {}
                """));
  }

  private static String place(String javac, String ecj, String builder) {
    return switch (CompilerUnderTest.chosen()) {
      case JAVAC -> javac;
      case ECJ -> ecj;
      case JDT -> builder;
    };
  }

  /** The builder has an order of its own. */
  private static void assertSays(List<String> lines, Broken program) {
    Report report = new Report(program.build().run());
    assertEquals(
        lines.stream().sorted().toList(), report.lines().stream().sorted().toList(), report.text());
  }
}
