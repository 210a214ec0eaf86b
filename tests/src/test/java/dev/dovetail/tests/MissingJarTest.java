package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device of the project's is named, and its jar is not there. */
final class MissingJarTest {
  private static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.network.Network;
      import dev.dovetail.runtime.*;
      @Application
      public final class App implements Job {
        public App(@Use("tcpip") Network network) {}
        @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
      }
      """;

  @TempDir private Path base;
  private Path app;

  @BeforeEach
  void writeApplication() throws IOException {
    app = new Sources(base.resolve("sources")).add("app/App.java", APP).folder();
  }

  @Test
  @JavacOnly("processes a class by its name")
  void ofAClassTheAnnotations() {
    Path built = base.resolve("built");
    Javac.to(built).sources(app).with("-Atarget=unix", "-Anetwork=tcpip").run();
    Javac again = Javac.to(base.resolve("again")).against(built).without(Jars.of("annotations"));
    assertEquals(
        "", again.with("-proc:only", "-Xlint:-classfile", "-Atarget=unix", "app.App").said());
  }

  @Test
  @JavacOnly("compares all that javac prints")
  void theArtifactIsNamed() {
    Javac javac = Javac.to(base.resolve("out")).without(Jars.of("http"));
    assertEquals(
        app.resolve("app/App.java")
            + """
            :7: error: [dovetail:no-such-device] no device "http" is a Network on target unix
              public App(@Use("tcpip") Network network) {}
                                               ^
              -Anetwork=http(tcpip)
                        ^~~~
              app on unix
              └─ App(network: Network  ← here
              "http" is in dev.dovetail:dovetail-http:VERSION, which is not on the class path: add it
              devices that are a Network on unix: default-network, tcpip
              choose with -Anetwork=default-network | tcpip
            1 error
            """,
        said(javac.with("-Anetwork=http(tcpip)")));
  }

  @Test
  @JavacOnly("compares all that javac prints")
  void allThatCouldBeChosenAreNamed() {
    Javac javac =
        Javac.to(base.resolve("out")).without(Jars.of("http")).without(Jars.of("network"));
    assertEquals(
        app.resolve("app/App.java")
            + """
            :7: error: [dovetail:no-such-device] no device "udp" is a Network on target unix
              public App(@Use("tcpip") Network network) {}
                                               ^
              -Anetwork=udp
                        ^~~
              app on unix
              └─ App(network: Network  ← here
              "http" is in dev.dovetail:dovetail-http:VERSION, which is not on the class path: add it
              "tcpip" is in dev.dovetail:dovetail-network:VERSION, which is not on the class path: add it
            1 error
            """,
        said(javac.with("-Anetwork=udp")));
  }

  @Test
  void inAModuleItMayBeThatItIsNotRequired() throws IOException {
    new Sources(app)
        .add(
            "module-info.java",
            """
            module app {
              requires static transitive dev.dovetail;
              requires dev.dovetail.runtime;
              requires dev.dovetail.signatures;
            }
            """);
    Javac javac =
        Javac.to(base.resolve("out"))
            .againstNothing()
            .against(base)
            .with("--module-path", Javac.joined(Jars.libraries()));
    // Eclipse's compilers find what is in modules that are not read.
    String advice =
        CompilerUnderTest.chosen() != CompilerUnderTest.JAVAC
            ? "add \"requires dev.dovetail.networks;\" to module app"
            : "  \"tcpip\" is in dev.dovetail:dovetail-network:VERSION, which is not on the module path, or is not required: add it";
    List<String> said = said(javac).lines().toList();
    assertTrue(
        said.stream().map(String::strip).anyMatch(advice.strip()::equals),
        () -> String.join("\n", said));
  }

  private String said(Javac javac) {
    return javac
        .with("-Atarget=unix")
        .sources(app)
        .said()
        .replaceAll("(:dovetail-\\w+:)[0-9][\\w.-]*", "$1VERSION");
  }
}
