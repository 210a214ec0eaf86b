package dev.dovetail.tests;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled device, and something around it is not there or cannot be read. */
final class IncompleteJarTest {
  @TempDir private Path library;

  @BeforeEach
  void compileDevice() throws IOException {
    Build build =
        Broken.parts()
            .part("public interface Disk {}")
            .device("Store", "memory", "@Use(\"fast\") Disk disk")
            .device("Disk", "fast", "")
            .build();
    Compilation compilation = build.run();
    if (compilation.status() == Compilation.Status.FAILURE) {
      throw new AssertionError(new Report(compilation).text());
    }
    Build.writeClasses(compilation, library);
    // What the application has in its sources is not wanted from the jar.
    Files.delete(library.resolve("p/Store.class"));
    Files.delete(library.resolve("p/Network.class"));
  }

  @Test
  void theClassOfTheDevice() throws IOException {
    Files.delete(library.resolve("p/Memory.class"));
    program("memory")
        .says("App.java:7:6 no-such-device: no device \"memory\" is a Store on target unix");
  }

  @Test
  void theSignatureOfItsSlot() throws IOException {
    Files.delete(library.resolve("p/Disk.class"));
    program("memory")
        .prints(
            """
            p/App.java:7: error: [dovetail:not-constructible] device "memory" (p.Memory) cannot be used on target unix
            @Use("memory") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              it needs p.Disk, which is not on the class path: add its jar
            """);
  }

  @Test
  @JavacOnly("Eclipse's compiler reads classes of later releases")
  void aClassOfALaterRelease() throws IOException {
    Path file = library.resolve("p/Memory.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 99;
    Files.write(file, bytes);
    program("memory")
        .says("App.java:7:6 no-such-device: no device \"memory\" is a Store on target unix");
  }

  private Broken program(String wiring) {
    return new Broken(
        Broken.application("@Use(\"" + wiring + "\") Store store").build().library(library));
  }
}
