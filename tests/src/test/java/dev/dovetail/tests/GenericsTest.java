package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices whose type arguments come from the devices in their slots. */
@Timeout(120)
final class GenericsTest {
  private static final String DEVICES =
      """
      package gen;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      public final class Devices {
        private Devices() {}
        public interface Flow {}
        public interface Secret {}
        public interface Transport<F extends Flow> { F flow(); }
        public record Plain() implements Flow {}
        public record Sealed<F extends Flow>(F inner) implements Flow, Secret {}

        @Device(type = Transport.class, name = "tcp")
        public static Transport<Plain> tcp() { return Plain::new; }

        @Device(type = Transport.class, name = "tls")
        public static final class Tls<F extends Flow> implements Transport<Sealed<F>> {
          private final Transport<F> inner;
          public Tls(Transport<F> inner) { this.inner = inner; }
          @Override public Sealed<F> flow() { return new Sealed<>(inner.flow()); }
        }

        @Device(type = Transport.class, name = "counted")
        public static <F extends Flow> Result<Transport<F>, DeviceError> counted(
            Transport<F> inner) {
          return Result.ok(inner);
        }

        @Device(type = Network.class, name = "http")
        public static final class Http<F extends Flow> implements Network {
          private final F flow;
          public Http(Transport<F> transport) { flow = transport.flow(); }
          @Override public String toString() { return "http " + flow; }
        }

        @Device(type = Network.class, name = "vault")
        public static final class Vault<F extends Flow & Secret> implements Network {
          private final F flow;
          public Vault(Transport<F> transport) { flow = transport.flow(); }
          @Override public String toString() { return "vault " + flow; }
        }

        @Device(type = Network.class, name = "opened")
        public static <F extends Flow & Secret> Result<Vault<F>, DeviceError> opened(
            Transport<F> transport) {
          return Result.ok(new Vault<>(transport));
        }

        @Device(type = Network.class, name = "pair")
        public static final class Pair<A extends Flow, B extends Flow> implements Network {
          private final String text;
          public Pair(Transport<A> one, Transport<B> other, Transport<? extends Flow> any) {
            text = one.flow() + " " + other.flow() + " " + any.flow();
          }
          @Override public String toString() { return text; }
        }
      }
      """;

  private static final String PLAIN = "Plain[]";

  @TempDir private Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http(tcp)=http " + PLAIN,
        "http(counted(tcp))=http " + PLAIN,
        "http(tls(tcp))=http Sealed[inner=" + PLAIN + "]",
        "http(tls(counted(tls(tcp))))=http Sealed[inner=Sealed[inner=" + PLAIN + "]]",
        "vault(counted(tls(tcp)))=vault Sealed[inner=" + PLAIN + "]",
        "opened(counted(tls(tcp)))=vault Sealed[inner=" + PLAIN + "]",
        "pair(tcp, tls(tcp), tcp)=" + PLAIN + " Sealed[inner=" + PLAIN + "] " + PLAIN,
      })
  void chains(String wiringAndText) throws Exception {
    String[] parts = wiringAndText.split("=", 2);
    var compilation = Kit.app("-Aupstream=" + parts[0]).source("gen.Devices", DEVICES).clean();
    assertEquals(parts[1], Kit.seen(compilation).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vault(tcp)", "opened(tcp)"})
  void aTypeOutsideOfTheBoundsIsOurErrorNotJavacs(String wiring) {
    var compilation = Kit.app("-Aupstream=" + wiring).source("gen.Devices", DEVICES).run();
    List<String> errors = Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), () -> "errors: " + errors);
    assertEquals("[dovetail:wrong-signature]", errors.get(0).split(" ", 2)[0], errors.get(0));
    assertTrue(
        errors
            .get(0)
            .contains("F has to be a type that extends Flow and Secret, and would be Plain"),
        errors.get(0));
  }

  @Test
  void fromAJar() throws Exception {
    Path kit = base.resolve("kit");
    Javac.to(kit)
        .sources(Jars.project("tests/src/test/programs/kit"))
        .sources(new Sources(base.resolve("gen")).add("gen/Devices.java", DEVICES).folder())
        .run();
    Path jar = new Classes(kit).jar(base.resolve("kit.jar"));
    Path classes = base.resolve("classes");
    Javac.to(classes)
        .against(jar)
        .with("-Atarget=test", "-Aupstream=http(tls(counted(tcp)))")
        .sources(new Sources(base.resolve("app")).add("app/App.java", Kit.APP).folder())
        .run();
    assertEquals(
        "http Sealed[inner=" + PLAIN + "]", new Classes(classes).seen("app.Main_test", jar).get(1));
  }
}
