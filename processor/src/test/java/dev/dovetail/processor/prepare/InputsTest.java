package dev.dovetail.processor.prepare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dovetail.processor.configure.Input;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted of the files that a configurator looks at. */
final class InputsTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path base;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(base.resolve("site/sub"));
    Files.createDirectories(base.resolve("module/out"));
    Files.writeString(base.resolve("site/sub/abc"), "abc");
    Files.writeString(base.resolve("site/z"), "");
  }

  @Test
  void aFolder() throws IOException {
    Inputs inputs = below(base);
    Input site = inputs.named("site/");
    assertEquals(Input.Kind.FOLDER, site.kind());
    assertEquals(List.of("sub/abc", "z"), List.copyOf(site.files().keySet()));
    byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);
    for (Input file : site.files().values()) {
      assertArrayEquals(file.path().endsWith("z") ? new byte[0] : abc, file.read());
    }
    assertEquals(
        List.of(
            new ReadInput("site", Input.Kind.FOLDER, new Digest(bytes("sub/abc\nz\n")).toString()),
            new ReadInput("site/sub/abc", Input.Kind.FILE, ABC),
            new ReadInput("site/z", Input.Kind.FILE, EMPTY)),
        inputs.seen());
  }

  @Test
  void aFileWithoutTheBaseDirectoryIsFoundAboveTheOutput() throws IOException {
    Inputs inputs = new Inputs(filer(), Optional.empty());
    Input file = inputs.named("site/z");
    assertEquals(base.resolve("site/z").toString(), file.location());
    assertEquals(0, file.read().length);
    assertEquals(List.of(new ReadInput("site/z", Input.Kind.FILE, EMPTY)), inputs.seen());
  }

  @Test
  void whatIsNotThereIsNotedToo() throws IOException {
    Inputs inputs = below(base);
    Input gone = inputs.named("gone");
    assertThrows(IOException.class, gone::read);
    assertThrows(NotDirectoryException.class, gone::files);
    assertEquals(List.of(new ReadInput("gone", Input.Kind.ABSENT, "")), inputs.seen());
  }

  @Test
  void aLinkThatLeadsOutIsNotPartOfAFolder() throws IOException {
    Files.createSymbolicLink(base.resolve("site/out"), Files.createFile(base.resolve("secret")));
    Files.createSymbolicLink(base.resolve("site/in"), base.resolve("site/z"));
    assertEquals(
        List.of("in", "sub/abc", "z"), List.copyOf(below(base).named("site").files().keySet()));
  }

  @Test
  void anAbsolutePathStaysAsItIs() throws IOException {
    Inputs inputs = below(base.resolve("module"));
    Path file = base.resolve("site/z");
    inputs.named(file.toString()).read();
    assertEquals(List.of(new ReadInput(file.toString(), Input.Kind.FILE, EMPTY)), inputs.seen());
  }

  @Test
  void aTextThatIsNoPath() {
    IOException thrown = assertThrows(IOException.class, () -> below(base).named("a\0b"));
    assertEquals("\"a\0b\" is no path: Nul character not allowed", thrown.getMessage());
  }

  private Inputs below(Path folder) {
    return new Inputs(filer(), Optional.of(folder));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A compiler that writes into {@code module/out}. */
  private Filer filer() {
    URI output = base.resolve("module/out/any").toUri();
    FileObject file = new SimpleJavaFileObject(output, SimpleJavaFileObject.Kind.OTHER) {};
    return (Filer)
        Proxy.newProxyInstance(
            Filer.class.getClassLoader(),
            new Class<?>[] {Filer.class},
            (self, method, arguments) -> file);
  }
}
