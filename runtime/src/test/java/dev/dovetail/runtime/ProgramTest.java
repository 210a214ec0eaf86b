package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.test.NonZeroExit;
import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program's life without stop signals. */
@Timeout(60)
class ProgramTest {
  private final Probes probes = new Probes();

  @Test
  void makesRunsAndClosesInReverse() {
    probes.run(new Probes.Story() {});
    assertEquals(
        List.of(
            "make d0",
            "make d1",
            "make d2",
            "make d3",
            "run",
            "close d3",
            "close d2",
            "close d1",
            "close d0",
            "exit 0"),
        probes.log);
    assertEquals(List.of(), probes.console.printed());
    assertEquals(List.of(), probes.console.complaints());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aDeviceThatDoesNotStartEndsTheStart(int position) {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return at == position
                ? Result.err(new BadValue("port 80\nis already in use"))
                : Probes.Story.super.make(all, at);
          }
        });
    assertEquals(madeAndClosed(position, 1), probes.log);
    assertEquals(
        List.of(
            "probes: d%d (slot.s%d) did not start: port 80 is already in use"
                .formatted(position, position)),
        probes.console.complaints());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anUnexpectedExceptionIsOneLineToo(int position) {
    probes.run(throwing(position, new IllegalStateException("no\r\ncodec")));
    assertEquals(madeAndClosed(position, 1), probes.log);
    assertEquals(
        List.of(
            "probes: d%d (slot.s%d) did not start: IllegalStateException: no  codec (--trace shows where)"
                .formatted(position, position)),
        probes.console.complaints());
  }

  @Test
  void anErrorIsOneLineToo() {
    probes.run(throwing(2, new StackOverflowError()));
    assertEquals(madeAndClosed(2, 1), probes.log);
    assertEquals(
        List.of("probes: d2 (slot.s2) did not start: StackOverflowError (--trace shows where)"),
        probes.console.complaints());
  }

  @Test
  @SuppressWarnings("NullAway") // Devices in code without such checks give null.
  void aDeviceThatIsNullDoesNotStart() {
    assertEquals("p: d (x) did not start: it was made as null", complaint(it -> it.made(null)));
    assertEquals(
        "p: d (x) did not start: it was made as null",
        complaint(it -> it.started(Result.ok(null))));
    assertEquals("p: d (x) did not start: its result is null", complaint(it -> it.started(null)));
  }

  private static String complaint(Function<Part, Object> making) {
    var console = new TestConsole();
    var program =
        new Program(
            Manual.of("p", "test", "App"), new TestArguments(), console, new TestLifecycle());
    try {
      assertEquals("", making.apply(program.device("d", "x")));
    } catch (RuntimeException failure) {
      program.failed(failure);
    }
    return String.join("|", console.complaints());
  }

  @Test
  void aConsoleThatFailsKeepsNothingOpen() {
    var closed = new ArrayList<String>();
    Console broken =
        new Console() {
          @Override
          public void print(String line) {}

          @Override
          public void complain(String line) {
            throw new IllegalStateException("no paper");
          }

          @Override
          public int columns() {
            return 80;
          }
        };
    var lifecycle = new TestLifecycle();
    var program =
        new Program(Manual.of("p", "test", "App"), new TestArguments(), broken, lifecycle);
    AutoCloseable first = () -> closed.add("first");
    AutoCloseable second =
        () -> {
          closed.add("second");
          throw new IOException("stuck");
        };
    assertSame(first, program.device("a", "a").made(first));
    assertSame(second, program.device("b", "b").made(second));
    program.application("App").made(() -> Result.err(new BadValue("no ink")));
    assertThrows(NonZeroExit.class, program::run);
    assertEquals(List.of("second", "first"), closed);
  }

  @Test
  void traceShowsWhere() {
    probes.run(throwing(1, new IllegalStateException("no codec")), "--trace");
    var complaints = probes.console.complaints();
    assertEquals(
        "probes: d1 (slot.s1) did not start: IllegalStateException: no codec", complaints.get(0));
    assertEquals("java.lang.IllegalStateException: no codec", complaints.get(1));
    assertTrue(
        complaints.get(2).startsWith("\tat " + ProgramTest.class.getName()), complaints::toString);
  }

  @Test
  void anErrOfTheJobIsOneLine() {
    probes.run(working(() -> Result.err(new BadValue("the disk is full"))));
    assertEquals(allMadeAndClosed(1), probes.log);
    assertEquals(List.of("probes: Probes failed: the disk is full"), probes.console.complaints());
  }

  @Test
  void anExceptionOfTheJobIsOneLine() {
    probes.run(
        working(
            () -> {
              throw new IllegalArgumentException("oops");
            }));
    assertEquals(allMadeAndClosed(1), probes.log);
    assertEquals(
        List.of("probes: Probes failed: IllegalArgumentException: oops (--trace shows where)"),
        probes.console.complaints());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aFailingCloseIsOneLineAndTheOthersAreClosed(int position) {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(
                all.probe(
                    at,
                    () -> {
                      if (at == position) {
                        throw new IllegalStateException("stuck");
                      } else if (at == 0) {
                        throw new StackOverflowError();
                      }
                    }));
          }
        });
    assertEquals(allMadeAndClosed(1), probes.log);
    var expected = new ArrayList<String>();
    expected.add(
        "probes: d%d (slot.s%d) did not close: IllegalStateException: stuck (--trace shows where)"
            .formatted(position, position));
    if (position != 0) {
      expected.add("probes: d0 (slot.s0) did not close: StackOverflowError (--trace shows where)");
    }
    assertEquals(expected, probes.console.complaints());
  }

  @Test
  void helpMakesNothing() {
    probes.run(new Probes.Story() {}, "--help");
    assertEquals(List.of("exit 0"), probes.log);
    assertEquals("probes", probes.console.printed().get(0));
  }

  @Test
  void wrongUsageMakesNothing() {
    probes.run(new Probes.Story() {}, "--port", "80");
    assertEquals(List.of("exit 64"), probes.log);
    assertEquals(
        List.of("probes: unknown option --port", "probes: --help lists the options"),
        probes.console.complaints());
  }

  @Test
  void anObjectThatTwoDevicesGaveIsClosedOnce() {
    var closed = new ArrayList<String>();
    AutoCloseable shared = () -> closed.add("shared");
    AutoCloseable other = () -> closed.add("other");
    var lifecycle = new TestLifecycle();
    var program = program(lifecycle);
    assertSame(shared, program.device("a", "").made(shared));
    assertSame(other, program.device("b", "x").made(other));
    assertSame(shared, program.device("c", "y").made(shared));
    program.application("App").made(Result::ok);
    program.run();
    assertEquals(List.of("other", "shared"), closed);
  }

  @Test
  void anApplicationThatIsAutoCloseableIsClosedFirst() {
    var closed = new ArrayList<String>();
    class Closing implements Job, AutoCloseable {
      @Override
      public Result<Void, BadValue> run() {
        return Result.ok();
      }

      @Override
      public void close() {
        closed.add("application");
      }
    }
    var program = program(new TestLifecycle());
    AutoCloseable device = () -> closed.add("device");
    assertSame(device, program.device("a", "").made(device));
    program.application("App").made(new Closing());
    program.run();
    assertEquals(List.of("application", "device"), closed);
  }

  private static Program program(TestLifecycle lifecycle) {
    return new Program(
        Manual.of("p", "test", "App"), new TestArguments(), new TestConsole(), lifecycle);
  }

  private static Probes.Story working(java.util.function.Supplier<Result<Void, BadValue>> work) {
    return new Probes.Story() {
      @Override
      public Result<Void, BadValue> work(Probes all) {
        return work.get();
      }
    };
  }

  private static Probes.Story throwing(int position, Throwable failure) {
    return new Probes.Story() {
      @Override
      public Result<Probes.Probe, BadValue> make(Probes all, int at) {
        if (at == position && failure instanceof Error error) {
          throw error;
        } else if (at == position && failure instanceof RuntimeException exception) {
          throw exception;
        }
        return Probes.Story.super.make(all, at);
      }
    };
  }

  static List<String> madeAndClosed(int count, int code) {
    var log = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      log.add("make d" + i);
    }
    for (int i = count - 1; i >= 0; i--) {
      log.add("close d" + i);
    }
    log.add("exit " + code);
    return log;
  }

  static List<String> allMadeAndClosed(int code) {
    var log = madeAndClosed(Probes.COUNT, code);
    log.add(Probes.COUNT, "run");
    return log;
  }
}
