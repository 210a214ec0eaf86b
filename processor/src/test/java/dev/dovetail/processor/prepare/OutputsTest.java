package dev.dovetail.processor.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** Writing where an incremental compiler has the file already, which another run of ours wrote. */
final class OutputsTest {
  @Test
  void theSameIsThere() throws WriteFailure {
    outputs("same").writeResource("p", "r", bytes("same"), List.of());
    outputs("class A {}").writeClass("p", "A", "class A {}", Set.of(), List.of());
  }

  @Test
  void somethingElseIsThere() {
    assertThrows(
        WriteFailure.class,
        () -> outputs("other").writeResource("p", "r", bytes("same"), List.of()));
    WriteFailure failure =
        assertThrows(
            WriteFailure.class,
            () -> outputs("other").writeClass("p", "A", "class A {}", Set.of(), List.of()));
    assertEquals(
        "A, since an older one is on the class path: remove that, or the folder it is in (there"
            + " already)",
        failure.getMessage());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A compiler that writes nothing, and has files of this content. */
  private static Outputs outputs(String content) {
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(URI.create("file:///any"), SimpleJavaFileObject.Kind.OTHER) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
          }

          @Override
          public ByteArrayInputStream openInputStream() {
            return new ByteArrayInputStream(bytes(content));
          }
        };
    Filer filer =
        (Filer)
            Proxy.newProxyInstance(
                Filer.class.getClassLoader(),
                new Class<?>[] {Filer.class},
                (self, method, arguments) -> {
                  if (method.getName().equals("getResource")) {
                    return file;
                  }
                  throw new FilerException("there already");
                });
    return new Outputs(filer);
  }
}
