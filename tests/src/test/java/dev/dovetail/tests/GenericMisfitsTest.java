package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said of type arguments that do not fit: the first cause alone, and what mends it. */
@Timeout(300)
final class GenericMisfitsTest {
  @Test
  void onlyTheInnermostFirstCauseIsReported() {
    http("@Use(\"strict(str, strc)\") Http<TcpFlow> h")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "str" is a Transport<String>, not a Transport<F>
            @Use("strict(str, strc)") Http<TcpFlow> h) {}
                 ^
              strict(str, strc)
                     ^~~
              app on unix
              └─ App(h: Http<TcpFlow>
                 └─ strict(t: Transport<F>  ← here
              F has to be a type that extends Flow, and would be String
            """);
  }

  @Test
  void whatHasNothingToDoWithItIsReportedToo() {
    http("@Use(\"str\") Transport<TcpFlow> one,\n@Use(\"strc\") Codec<TcpFlow> two")
        .says(
            "App.java:7:6 wrong-signature: device \"str\" is a Transport<String>, not a"
                + " Transport<TcpFlow>",
            "App.java:8:6 wrong-signature: device \"strc\" is a Codec<String>, not a"
                + " Codec<TcpFlow>");
  }

  @Test
  void aGapBelowIsTheCause() {
    cache("@Use(\"keep(nowhere)\") Cache<String> cache")
        .says("App.java:7:6 no-such-device: no device \"nowhere\" is a Cache<T> on target unix");
  }

  @Test
  void aTypeParameterThatNoSlotDecides() {
    cache("@Use(\"memory\") Cache<String> cache")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "memory" is a Cache<T>, not a Cache<String>
            @Use("memory") Cache<String> cache) {}
                 ^
              app on unix
              └─ App(cache: Cache<String>  ← here
              T of Memory is decided by nothing in its slots, so Memory fits only slots that take any T, as Cache<?>; give it a slot that decides T, or write a device for each type
              devices that are a Cache<String> on unix: both, keep, words
              choose with -Acache=both(<one>, <two>) | keep(<inner>) | words
            """);
  }

  @Test
  void aTypeParameterThatNoSlotOfADeviceBelowDecides() {
    cache("@Use(\"keep(memory)\") Cache<String> cache")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "keep" is a Cache<T>, not a Cache<String>
            @Use("keep(memory)") Cache<String> cache) {}
                 ^
              app on unix
              └─ App(cache: Cache<String>  ← here
              T of Memory is decided by nothing in its slots, so Memory fits only slots that take any T, as Cache<?>; give it a slot that decides T, or write a device for each type
              devices that are a Cache<String> on unix: both, keep, words
              choose with -Acache=both(<one>, <two>) | keep(<inner>) | words
            """);
  }

  @Test
  void aTypeParameterThatNoSlotOfADeviceBesideDecides() {
    cache("@Use(\"both(memory, words)\") Cache<String> cache")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "words" is a Cache<String>, not a Cache<T>
            @Use("both(memory, words)") Cache<String> cache) {}
                 ^
              both(memory, words)
                           ^~~~~
              app on unix
              └─ App(cache: Cache<String>
                 └─ both(two: Cache<F>  ← here
              T of Memory is decided by nothing in its slots, so Memory fits only slots that take any T, as Cache<?>; give it a slot that decides T, or write a device for each type
            """);
  }

  @Test
  void anUndecidedTypeParameterFitsAWildcard() {
    cache("@Use(\"memory\") Cache<?> cache, @Use(\"keep(memory)\") Cache<?> kept").says();
  }

  @Test
  void aRawTypeFitsNoTypeArgument() {
    http("@Use(\"strict(raw, codec)\") Http<TcpFlow> h")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "raw" is a Transport, not a Transport<F>
            @Use("strict(raw, codec)") Http<TcpFlow> h) {}
                 ^
              strict(raw, codec)
                     ^~~
              app on unix
              └─ App(h: Http<TcpFlow>
                 └─ strict(t: Transport<F>  ← here
              it implements the raw type Transport; let it say of what
            """);
  }

  @Test
  void aFactoryOfARawTypeFitsNoTypeArgument() {
    http("@Use(\"made\") Transport<TcpFlow> t")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "made" is a Transport, not a Transport<TcpFlow>
            @Use("made") Transport<TcpFlow> t) {}
                 ^
              app on unix
              └─ App(t: Transport<TcpFlow>  ← here
              it implements the raw type Transport; let it say of what
            """);
  }

  @Test
  void aRawTypeFitsWhereNothingIsUnchecked() {
    http("@Use(\"raw\") Transport<?> any").says();
  }

  private static Broken http(String parameters) {
    return Broken.application(parameters)
        .part("public interface Flow {}")
        .part("public interface TcpFlow extends Flow {}")
        .part("public interface Transport<F> {}")
        .part("public interface Codec<F> {}")
        .part("public interface Http<F extends Flow> {}")
        .part(
            """
            @Device(type = Http.class, name = "strict")
            public final class Strict<F extends Flow> implements Http<F> {
              public Strict(Transport<F> t, Codec<F> c) {}
            }
            """)
        .part(
            """
            @SuppressWarnings("rawtypes")
            @Device(type = Transport.class, name = "raw")
            public final class Raw implements Transport {
              public Raw() {}
            }
            """)
        .part(
            """
            public final class Parts {
              private Parts() {}
              @Device(type = Transport.class, name = "str")
              public static Transport<String> str() { return new Transport<>() {}; }
              @Device(type = Codec.class, name = "strc")
              public static Codec<String> strc() { return new Codec<>() {}; }
              @Device(type = Codec.class, name = "codec")
              public static Codec<TcpFlow> codec() { return new Codec<>() {}; }
              @SuppressWarnings("rawtypes")
              @Device(type = Transport.class, name = "made")
              public static Transport made() { return new Raw(); }
            }
            """);
  }

  private static Broken cache(String parameters) {
    return Broken.application(parameters)
        .part("public interface Cache<T> {}")
        .part(
            """
            @Device(type = Cache.class, name = "memory")
            public final class Memory<T> implements Cache<T> {
              public Memory() {}
            }
            """)
        .part(
            """
            public final class Caches {
              private Caches() {}
              @Device(type = Cache.class, name = "words")
              public static Cache<String> words() { return new Cache<>() {}; }
              @Device(type = Cache.class, name = "keep")
              public static <T> Cache<T> keep(Cache<T> inner) { return inner; }
              @Device(type = Cache.class, name = "both")
              public static <F> Cache<F> both(Cache<F> one, Cache<F> two) { return one; }
            }
            """);
  }
}
