package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/**
 * A small program in the package {@code p} with something wrong in it: an application {@code App},
 * whose parameters stand from line 7 on, and the signatures {@code Store} and {@code Network}.
 *
 * @param build its compilation
 */
record Broken(Build build) {
  private static final String STORE = "package p;\npublic interface Store {}\n";
  private static final String NETWORK = "package p;\npublic interface Network {}\n";

  /** An application with these parameters, compiled for unix. */
  static Broken application(String parameters) {
    return untargeted(parameters).option("-Atarget=unix");
  }

  /** An application with these parameters, and no target chosen. */
  static Broken untargeted(String parameters) {
    return parts()
        .source(
            """
            package p;
            import dev.dovetail.*;
            import dev.dovetail.runtime.*;
            @Application
            public final class App implements Job {
              public App(
            %s) {}
              @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
            }
            """
                .formatted(parameters));
  }

  /**
   * An application with these parameters, and devices that are sound: the stores {@code memory} and
   * {@code disk}, the networks {@code tcp}, with the key {@code port}, and {@code http} over
   * another.
   */
  static Broken shop(String parameters) {
    return application(parameters)
        .device("Store", "memory", "@Key(defaultValue = \"8\") int size")
        .device("Store", "disk", "@Key(defaultValue = \"data\") String fs")
        .device("Network", "tcp", "@Key(defaultValue = \"80\") int port")
        .device("Network", "http", "Network inner");
  }

  /** The signatures alone. */
  static Broken parts() {
    return new Broken(Build.empty().source(STORE).source(NETWORK));
  }

  /** With a device that has these parameters, as a class of its own: they stand on line 5. */
  Broken device(String type, String name, String parameters) {
    String className = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return source(
        """
        package p;
        import dev.dovetail.*;
        @Device(type = %s.class, name = "%s")
        public final class %s implements %s {
          public %s(%s) {}
        }
        """
            .formatted(type, name, className, type, className, parameters));
  }

  /** With one more source; the package and imports are on its first three lines. */
  Broken part(String text) {
    return source(
        "package p;\nimport dev.dovetail.*;\nimport dev.dovetail.runtime.*;\n" + text + "\n");
  }

  /** With one more source, as it is. */
  Broken source(String text) {
    return new Broken(build.source(text));
  }

  /** With one more option. */
  Broken option(String option) {
    return new Broken(build.option(option));
  }

  /** Compiles it, and expects just these reports, in this order. */
  void says(String... lines) {
    Report report = new Report(build.run());
    Expected expected = new Expected(build.sources());
    assertEquals(expected.lines(List.of(lines)), Expected.said(report.lines()), report.text());
  }

  /** Compiles it, and expects this on the terminal. */
  void prints(String text) {
    String expected = new Expected(build.sources()).printed(text);
    assertEquals(Expected.said(expected), Expected.said(new Report(build.run()).text()));
  }
}
