package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a program ends: told to, or because a device did not start. */
@Timeout(300)
final class StopTest {
  @TempDir private Path base;

  @Test
  void sigtermClosesEachDeviceOnceLastMadeFirst() throws Exception {
    try (Running program = Running.start(house(), "doors.Main_unix")) {
      for (String line : List.of("front opens", "hall opens", "cellar opens", "ready")) {
        assertEquals(line, program.line());
      }
      program.terminate();
      assertEquals(
          new Running.Ended(
              143, List.of("cellar closes", "hall closes", "front closes"), List.of()),
          program.end());
    }
  }

  @Test
  void aDeviceThatDoesNotStartClosesWhatDid() throws Exception {
    try (Running program = Running.start(house(), "doors.Main_unix", "--locked")) {
      assertEquals(
          new Running.Ended(
              1,
              List.of("front opens", "hall opens", "hall closes", "front closes"),
              List.of("house: cellar (cellar) did not start: the door is locked")),
          program.end());
    }
  }

  @Test
  void aTakenPortIsOneLine() throws Exception {
    Path classes = fileServer(Variant.NETSTORE_HTTP);
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = "" + taken.getLocalPort();
      String main = Variant.PACKAGE + ".Main_unix";
      try (Running program = Running.start(classes, main, "--upload-port", "0", "--port", port)) {
        Running.Ended ended = program.end();
        assertEquals(1, ended.code());
        assertEquals(
            List.of(
                "filesrv: tcpip (network.transport) did not start: port "
                    + port
                    + " is already in use"),
            ended.complaints());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatADeviceCannotBeGivenIsOneLine(Variant variant, String reason, List<String> words)
      throws Exception {
    List<String> all = new ArrayList<>(List.of("--port", "0"));
    all.addAll(words);
    try (Running program =
        Running.start(
            fileServer(variant), Variant.PACKAGE + ".Main_unix", all.toArray(String[]::new))) {
      assertEquals(new Running.Ended(1, List.of(), List.of("filesrv: " + reason)), program.end());
    }
  }

  static List<Arguments> refusals() {
    Path here = Path.of("").toAbsolutePath();
    String direct = "direct (store) did not start: ";
    return List.of(
        Arguments.of(
            Variant.DIRECT_TCPIP,
            direct + "there is no folder " + here.resolve("nope"),
            List.of("--fs", "nope")),
        Arguments.of(
            Variant.DIRECT_HTTP,
            direct + "the path of the folder is empty; \".\" is " + here,
            List.of("--fs", "")),
        Arguments.of(
            Variant.DIRECT_HTTP,
            direct + here.resolve("pom.xml") + " is not a folder",
            List.of("--fs", "pom.xml")),
        Arguments.of(
            Variant.DIRECT_HTTP,
            "http (network) did not start: there is no idle time of 0s: it is longer than 0 and at"
                + " most 365d",
            List.of("--fs", ".", "--http-idle", "0s")),
        Arguments.of(
            Variant.NETSTORE_TCPIP,
            "netstore (store) did not start: there is no capacity of -1 bytes: it is 0 or more",
            List.of("--upload-port", "0", "--netstore-capacity", "-1")));
  }

  @ParameterizedTest
  @EnumSource(
      value = Variant.class,
      names = {"DIRECT_TCPIP", "DIRECT_HTTP"})
  void whatIsInFlightIsAnsweredBeforeTheEnd(Variant variant) throws Exception {
    // More than the buffers between the two can hold, so that the answer is under way.
    byte[] content = new byte[16 << 20];
    new Random(7).nextBytes(content);
    Path classes = fileServer(variant);
    Files.write(base.resolve("site/large.bin"), content);
    String[] words = {"--port", "0", "--fs", base.resolve("site").toString()};
    try (Running program = Running.start(classes, Variant.PACKAGE + ".Main_unix", words)) {
      Client client = Client.of(program.line());
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
        socket.setSoTimeout(60_000);
        String request =
            client instanceof Client.Http
                ? Client.Http.head("GET", "/large.bin", "")
                : "GET /large.bin\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        InputStream in = socket.getInputStream();
        int first = in.read();
        program.terminate();
        byte[] rest = in.readAllBytes();
        byte[] tail = Arrays.copyOfRange(rest, rest.length - content.length + 1, rest.length);
        assertEquals(client instanceof Client.Http ? 'H' : content[0], (byte) first);
        assertArrayEquals(Arrays.copyOfRange(content, 1, content.length), tail);
      }
      assertEquals(new Running.Ended(143, List.of(), List.of()), program.end());
    }
  }

  private Path house() {
    Path classes = base.resolve("house");
    Javac.to(classes)
        .with("-Atarget=unix")
        .sources(Jars.project("tests/src/test/programs/doors"))
        .run();
    return classes;
  }

  private Path fileServer(Variant variant) throws Exception {
    Files.createDirectories(base.resolve("site"));
    Path classes = base.resolve("classes");
    Javac.to(classes)
        .with(variant.options(base).toArray(String[]::new))
        .sources(Variant.sources())
        .run();
    return classes;
  }
}
