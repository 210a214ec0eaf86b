package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A {@code Supplier} slot: what is in it may be made later, so that devices may need each other.
 */
final class LazyTest {
  private static final String NODE =
      """
      package ring;
      public interface Node {
        String name();
        Node next();
      }
      """;

  private static String device(String name, String slot) {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    boolean lazy = slot.contains("Supplier");
    return """
        package ring;
        import dev.dovetail.*;
        import java.util.function.Supplier;
        @Device(type = Node.class, name = "%s")
        public final class %s implements Node {
          private final %s next;
          public %s(%s next) {
            kit.Seen.VALUES.add("made %s");
            this.next = next;
          }
          @Override public String name() { return "%s"; }
          @Override public Node next() { return next%s; }
        }
        """
        .formatted(
            name,
            type,
            lazy ? "Supplier<Node>" : "Node",
            type,
            slot,
            name,
            name,
            lazy ? ".get()" : "");
  }

  private static Build ring(String use) {
    return Kit.devices()
        .source(NODE)
        .source(
            """
            package ring;
            import dev.dovetail.*;
            import dev.dovetail.runtime.*;
            import kit.Seen;
            @Application
            public final class Ring implements Job {
              private final Node first;
              public Ring(@Use("%s") Node first) { this.first = first; }
              @Override public Result<Void, ? extends DeviceError> run() {
                Seen.VALUES.add(first.next().next().next() == first);
                Seen.VALUES.add(first.name() + first.next().name() + first.next().next().name());
                return Result.ok();
              }
            }
            """
                .formatted(use))
        .source(device("a", "@Use(\"b\") Node"))
        .source(device("b", "@Use(\"c\") Node"))
        .source(device("c", "@Use(\"a\") Supplier<Node>"))
        .option("-Atarget=test");
  }

  private static List<String> seen(Build build) throws Exception {
    return new Loaded(build.clean()).seen("ring.Main_test");
  }

  @Test
  void aLoopIsClosedWhereItIsLazy() throws Exception {
    assertEquals(List.of("made c", "made b", "made a", "true", "abc"), seen(ring("a")));
  }

  @Test
  void whereverItIsEntered() throws Exception {
    assertEquals(List.of("made c", "made b", "made a", "true", "bca"), seen(ring("b")));
    assertEquals(List.of("made c", "made b", "made a", "true", "cab"), seen(ring("c")));
    assertEquals(List.of("made c", "made b", "made a", "true", "abc"), seen(ring("a(b(c))")));
  }

  @Test
  void aNamedInstanceLeadsToTheOneWithoutAName() throws Exception {
    assertEquals(
        List.of("made c", "made b", "made a", "made c", "made b", "made a", "false", "abc"),
        seen(ring("a#own(b(c#own))")).subList(0, 8));
  }

  @Test
  void itIsWrittenSoThatItCanBeRead() {
    String main = Build.generated(ring("a").clean(), "ring.Main_test").orElseThrow();
    assertEquals(
        """
              var aLater = program.<A>later("a", "first");
              var c = program.device("c", "first.next.next").made(new C(Later.of(aLater, "c", "first.next.next")));
              var b = program.device("b", "first.next").made(new B(c));
              var a = program.device("a", "first").made(new A(b));
              aLater.is(a);
              program.application("Ring").made(new Ring(a));
        """
            .replaceAll("\\s+", " "),
        main.substring(main.indexOf("      var aLater"), main.indexOf("    } catch"))
            .replaceAll("\\s+", " ")
            .replace("program .device", "program.device")
            .replace("\") .made", "\").made"));
  }

  @Test
  void whatIsAskedForTooEarlyIsNamedWithWhoAsks() {
    Compilation compilation =
        ring("a")
            .source(
                """
                package ring;
                import dev.dovetail.*;
                import java.util.function.Supplier;
                @Device(type = Node.class, name = "hasty")
                public final class Hasty implements Node {
                  public Hasty(@Use("b(hasty)") Supplier<Node> next) { next.get(); }
                  @Override public String name() { return "hasty"; }
                  @Override public Node next() { return this; }
                }
                """)
            .option("-Afirst=hasty")
            .clean();
    var failure =
        assertThrows(Exception.class, () -> new Loaded(compilation).run("ring.Main_test"));
    assertEquals("the program ended with exit code 1", failure.getMessage());
  }

  @Test
  void aLoopMayCrossThePartsOfALargeProgram() throws Exception {
    int length = 150;
    Build build = Kit.devices().source(NODE).option("-Atarget=test");
    for (int i = 0; i < length; i++) {
      boolean last = i == length - 1;
      String use = "@Use(\"n" + (last ? 0 : i + 1) + "\") ";
      build = build.source(device("n" + i, use + (last ? "Supplier<Node>" : "Node")));
    }
    List<String> seen =
        new Loaded(
                build
                    .source(
                        """
                        package ring;
                        import dev.dovetail.*;
                        import dev.dovetail.runtime.*;
                        @Application
                        public final class Large implements Job {
                          private final Node first;
                          public Large(@Use("n0") Node first) { this.first = first; }
                          @Override public Result<Void, ? extends DeviceError> run() {
                            Node at = first;
                            for (int i = 0; i < %d; i++) {
                              at = at.next();
                            }
                            kit.Seen.VALUES.add(at == first);
                            return Result.ok();
                          }
                        }
                        """
                            .formatted(length))
                    .clean())
            .seen("ring.Main_test");
    assertEquals(length + 1, seen.size(), "each is made once");
    assertEquals("true", seen.get(length), "the way round leads back");
  }

  @Test
  void aPartOfTheTargetMayBeLazyToo() throws Exception {
    List<String> seen =
        new Loaded(
                Kit.devices()
                    .source(
                        """
                        package ring;
                        import dev.dovetail.*;
                        import dev.dovetail.runtime.*;
                        import java.util.function.Supplier;
                        @Application
                        public final class Late implements Job {
                          private final Supplier<Console> console;
                          public Late(@Use("target") Supplier<Console> console) {
                            this.console = console;
                          }
                          @Override public Result<Void, ? extends DeviceError> run() {
                            kit.Seen.VALUES.add(console.get().columns());
                            return Result.ok();
                          }
                        }
                        """)
                    .option("-Atarget=test")
                    .clean())
            .seen("ring.Main_test");
    assertEquals(List.of("80"), seen);
  }
}
