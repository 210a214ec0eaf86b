package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots whose type arguments have to agree, within a device or an application, and in loops. */
@Timeout(300)
final class GenericSlotsTest {
  private static final String DEVICES =
      """
      package gen;
      import dev.dovetail.*;
      import java.util.*;
      import java.util.function.Supplier;
      public final class Devices {
        private Devices() {}
        public interface Flow {}
        public interface Secret {}
        public interface Transport<F extends Flow> {}
        public record Plain() implements Flow {}
        public record Sealed<F extends Flow>() implements Flow, Secret {}

        @Device(type = Transport.class, name = "tcp")
        public static Transport<Plain> tcp() { return new Transport<>() {}; }

        @Device(type = Transport.class, name = "tls")
        public static <F extends Flow> Transport<Sealed<F>> tls(Transport<F> inner) {
          return new Transport<>() {};
        }

        @Device(type = Transport.class, name = "any")
        public static <F extends Flow> Transport<F> any(List<? extends Transport<F>> all) {
          return new Transport<>() {};
        }

        @Device(type = Transport.class, name = "or")
        public static <F extends Flow> Transport<F> or(
            Transport<F> one, @Use("none") Optional<Transport<F>> other) {
          return new Transport<>() {};
        }

        @Device(type = Transport.class, name = "mixed")
        public static Transport<Plain> mixed(
            List<Transport<? extends Flow>> all, Transport<? super Plain> one) {
          return new Transport<>() {};
        }

        @Device(type = Transport.class, name = "vault")
        public static <F extends Flow & Secret> Transport<F> vault(List<Transport<F>> all) {
          return new Transport<>() {};
        }
      }
      """;

  private static final String APP =
      """
      package gen;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import gen.Devices.*;
      import java.util.*;
      @Application
      public final class App<F extends Flow> implements Job {
        public App(
            @Use("tcp") Transport<F> one,
            @Use("tcp") Transport<F> two,
            @Use("[]") List<Transport<F>> more) {}
        @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          one=tcp                                       => tcp, tcp, []
          one=tls(tcp); two=tls(tcp)                    => tls(tcp), tls, []
          one=tls(tls(tcp)); two=or(tls(tls(tcp)))      => tls(tls(tcp)), or(tls, none), []
          one=or(tcp, tcp); more=[tcp, or(tcp)]         => or(tcp, tcp), tcp, [tcp, or#(tcp, none)]
          one=any([tcp, or(tcp)])                       => any([tcp, or(tcp, none)]), tcp, []
          one=any([tls(tcp), tls(tcp)]); two=tls(tcp)   => any([tls(tcp), tls]), tls, []
          one=mixed([tcp, tls(tcp)], tcp)               => mixed([tcp, tls(tcp)], tcp), tcp, []
          one=vault([tls(tcp)]); two=tls(tcp)           => vault([tls(tcp)]), tls, []
          one=vault([tls(tcp), tls(tcp)]); two=vault([tls(tcp)]) => vault([tls(tcp), tls]), vault([tls]), []
          """)
  void agree(String options, String parts) {
    assertEquals(
        "App(" + parts.replace("#", "") + ")",
        Build.wiring(build(options).clean(), "gen.Main_test"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          one=tls(tcp)                       => device "tcp" is a Transport<Plain>, not a Transport<Sealed<Plain>>
          two=tls(tcp)                       => device "tls" is a Transport<Sealed<Plain>>, not a Transport<Plain>
          more=[tcp, tls(tcp)]               => device "tls" is a Transport<Sealed<Plain>>, not a Transport<Plain>
          one=or(tcp, tls(tcp))              => device "tls" is a Transport<Sealed<Plain>>, not a Transport<Plain>
          one=any([tcp, tls(tcp)])           => device "tls" is a Transport<Sealed<Plain>>, not a Transport<Plain>
          one=vault([tcp])                   => device "tcp" is a Transport<Plain>, not a Transport<F>
          one=mixed([tcp], tls(tcp))         => device "tls" is a Transport<Sealed<Plain>>, not a Transport<? super Plain>
          """)
  void disagree(String options, String sentence) {
    Compilation compilation = build(options).run();
    List<String> errors = Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(
        "[dovetail:wrong-signature] " + sentence, errors.get(0).lines().findFirst().orElse(""));
  }

  @Test
  void whichWiringIsToBlame() {
    Broken.application("@Use(\"a\") Pair pair")
        .part(
            """
            @Device(type = Pair.class, name = "a")
            public final class APair<T> implements Pair {
              public APair(@Use("words") Box<T> one, @Use("keep(numbers)") Box<T> two) {}
            }
            """)
        .part("public interface Pair {}")
        .part("public interface Box<T> {}")
        .part(
            """
            public final class Boxes {
              private Boxes() {}
              @Device(type = Box.class, name = "words")
              public static Box<String> words() { return new Box<>() {}; }
              @Device(type = Box.class, name = "numbers")
              public static Box<Integer> numbers() { return new Box<>() {}; }
              @Device(type = Box.class, name = "keep")
              public static <T> Box<T> keep(Box<T> inner) { return inner; }
            }
            """)
        .prints(
            """
            p/APair.java:6: error: [dovetail:wrong-signature] device "keep" is a Box<Integer>, not a Box<String>
              public APair(@Use("words") Box<T> one, @Use("keep(numbers)") Box<T> two) {}
                                                          ^
              app on unix
              └─ App(pair: Pair
                 └─ a(two: Box<T>  ← here
              the type arguments have to be the same along the whole chain
            """);
  }

  @Test
  void aLoopWhoseTypesDoNotFit() {
    Broken.application("@Use(\"hub\") Box<String> box")
        .part("public interface Box<T> {}")
        .part(
            """
            @Device(type = Box.class, name = "hub")
            public final class Hub implements Box<String> {
              public Hub(@Use("relay") java.util.function.Supplier<Box<Integer>> later) {}
            }
            """)
        .part(
            """
            @Device(type = Box.class, name = "relay")
            public final class Relay<T> implements Box<T> {
              public Relay(@Use("number") Box<T> first, @Use("hub") Box<T> back) {}
            }
            """)
        .part(
            """
            @Device(type = Box.class, name = "number")
            public final class Number implements Box<Integer> {
              public Number() {}
            }
            """)
        .prints(
            """
            p/Relay.java:6: error: [dovetail:wrong-signature] device "hub" is a Box<String>, not a Box<Integer>
              public Relay(@Use("number") Box<T> first, @Use("hub") Box<T> back) {}
                                                             ^
              app on unix
              └─ App(box: Box<String>
                 └─ hub(later: Supplier<Box<Integer>>
                    └─ relay(back: Box<T>  ← here
              the type arguments have to be the same along the whole chain
            """);
  }

  private static Build build(String options) {
    List<String> all = List.of(options.strip().split("; ", -1)).stream().map("-A"::concat).toList();
    return Build.empty()
        .source("gen.Devices", DEVICES)
        .source("gen.App", APP)
        .option("-Atarget=test")
        .options(all);
  }
}
