package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** The example of the README's first page. */
final class FirstProgramTest {
  private static final String HELLO =
      """
      package hello;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      @Application
      public final class Hello implements Job {
        private final Greeting greeting;
        public Hello(@Use("polite") Greeting greeting) { this.greeting = greeting; }
        @Override public Result<Void, ? extends DeviceError> run() {
          System.out.println(greeting.to("world"));
          return Result.ok();
        }
      }
      """;

  private static final String GREETING =
      "package hello; public interface Greeting { String to(String name); }";

  private static final String POLITE =
      """
      package hello;
      import dev.dovetail.*;
      @Device(type = Greeting.class, name = "polite")
      public final class Polite implements Greeting {
        private final String word;
        public Polite(@Key(defaultValue = "Hello") String word) { this.word = word; }
        @Override public String to(String name) { return word + ", " + name + "!"; }
      }
      """;

  @Test
  void compilesWithoutAnyWarning() {
    Compilation compilation =
        Build.empty()
            .source("hello.Greeting", GREETING)
            .source("hello.Polite", POLITE)
            .source("hello.Hello", HELLO)
            .option("-Atarget=unix,test")
            .run();
    assertEquals(List.of(), Build.messages(compilation, Diagnostic.Kind.ERROR));
    assertEquals(List.of(), Build.messages(compilation, Diagnostic.Kind.WARNING));
    assertTrue(Build.generated(compilation, "hello.Main_unix").isPresent());
    assertTrue(Build.generated(compilation, "hello.Main_test").isPresent());
  }
}
