package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file server in all its variants: compiled as users do, started, and asked for files. */
@JavacOnly("runs javac in a process of its own")
@Timeout(300)
final class FileServerTest {
  private static final String MAIN = Variant.PACKAGE + ".Main_unix";
  private static final Site SITE = Site.varied();

  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource
  void servesEveryFileByteForByte(Variant variant) throws Exception {
    Path site = Files.createDirectory(base.resolve("site"));
    SITE.write(site);
    Path classes = compile(variant);
    assertLinksOnlyWhatWasChosen(classes, variant);
    if (variant.embeds()) {
      Files.move(site, base.resolve("gone"));
    }
    int port = variant.takesUploads() ? freePort() : 0;
    try (Running program = start(classes, variant, port)) {
      Client client = variant.takesUploads() ? upload(program, port) : Client.of(program.line());
      assertEquals(Optional.empty(), client.get("/no such file"));
      for (Map.Entry<String, byte[]> file : SITE.files().entrySet()) {
        byte[] content = client.get(file.getKey()).orElse(new byte[0]);
        assertArrayEquals(file.getValue(), content, file.getKey());
      }
      assertArrayEquals(
          SITE.files().get("/index.html"), client.get("/").orElseThrow(), "the root's index");
      program.terminate();
      assertEquals(new Running.Ended(143, List.of(), List.of()), program.end());
    }
  }

  private Path compile(Variant variant) throws Exception {
    Path classes = Files.createDirectory(base.resolve("classes"));
    Javac.to(classes)
        .with(variant.options(base).toArray(String[]::new))
        .sources(Variant.sources())
        .runInChild();
    return classes;
  }

  private Running start(Path classes, Variant variant, int port) throws IOException {
    List<String> words = new ArrayList<>(List.of("--port", "" + port));
    if (variant.takesUploads()) {
      words.add("--upload-port=0");
    } else if (!variant.embeds()) {
      words.add("--fs=" + base.resolve("site"));
    }
    return Running.start(classes, MAIN, words.toArray(String[]::new));
  }

  /** Uploads all files to the network that is not at this port; gives the one that is. */
  private static Client upload(Running program, int port) throws Exception {
    Client one = Client.of(program.line());
    Client other = Client.of(program.line());
    Client up = one.port() == port ? other : one;
    for (Map.Entry<String, byte[]> file : SITE.files().entrySet()) {
      up.put(file.getKey(), file.getValue());
    }
    return one.port() == port ? one : other;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void assertLinksOnlyWhatWasChosen(Path classes, Variant variant)
      throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    for (String device : List.of("direct", "crunch", "netstore", "http", "tcpip")) {
      boolean chosen = device.equals("tcpip") || variant.toString().contains(device);
      boolean linked = text.indexOf("dev/dovetail/" + device + "/") >= 0;
      assertEquals(chosen, linked, variant + " refers to classes of " + device);
    }
    assertFalse(text.indexOf("dev/dovetail/Device") >= 0, "an annotation was linked");
  }
}
