package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dovetail.runtime.test.TestLifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program as an object. */
@Timeout(60)
class RunningTest {
  private final Probes probes = new Probes();
  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** A job that works until its first device is closed, and then fails for that reason. */
  private final class Serving implements Probes.Story {
    @Override
    public Result<Probes.Probe, BadValue> make(Probes all, int at) {
      return Result.ok(all.probe(at, at == 0 ? closed::countDown : () -> {}));
    }

    @Override
    public Result<Void, BadValue> work(Probes all) {
      working.countDown();
      Probes.await(closed);
      return Result.err(new BadValue("the network is closed"));
    }
  }

  @Test
  void closeStopsAsTheStopSignalDoes() throws Exception {
    var running = probes.start(new Serving());
    Probes.await(working);
    assertEquals(OptionalInt.empty(), running.exitCode());
    running.close();
    assertEquals(OptionalInt.of(0), running.exitCode());
    assertEquals(0, running.await());
    running.close();
    assertEquals(withoutExit(ProgramTest.allMadeAndClosed(0)), probes.log);
    assertEquals(List.of(), running.complaints());
    assertEquals(OptionalInt.empty(), probes.lifecycle.exitCode());
  }

  @Test
  void severalThreadsCloseOnce() throws Exception {
    var running = probes.start(new Serving());
    Probes.await(working);
    var threads = List.of(new Thread(running::close), new Thread(running::close));
    threads.forEach(Thread::start);
    threads.forEach(Probes::join);
    assertEquals(0, running.await());
    assertEquals(withoutExit(ProgramTest.allMadeAndClosed(0)), probes.log);
  }

  @Test
  void theStopSignalEndsIt() throws Exception {
    try (var running = probes.start(new Serving())) {
      running.device("target.lifecycle", TestLifecycle.class).stop();
      assertEquals(OptionalInt.of(0), running.exitCode());
    }
  }

  @Test
  void aJobThatEndsByItselfClosesItsDevices() throws Exception {
    try (var running = probes.start(new Probes.Story() {})) {
      assertEquals(0, running.await());
      assertEquals(withoutExit(ProgramTest.allMadeAndClosed(0)), probes.log);
    }
  }

  @Test
  void aJobThatFailsIsCode1AndALine() throws Exception {
    try (var running =
        probes.start(
            new Probes.Story() {
              @Override
              public Result<Void, BadValue> work(Probes all) {
                return Result.err(new BadValue("the disk is full"));
              }
            })) {
      assertEquals(1, running.await());
      assertEquals(List.of("probes: Probes failed: the disk is full"), running.complaints());
      assertEquals(running.complaints(), probes.console.complaints());
    }
  }

  @Test
  void aJobMayCloseItsProgramAndNotWaitForIt() throws Exception {
    var given = new ArrayBlockingQueue<Running>(1);
    try (var running =
        probes.start(
            new Probes.Story() {
              @Override
              public Result<Void, BadValue> work(Probes all) {
                try {
                  var self = given.take();
                  assertThrows(IllegalStateException.class, self::await);
                  self.close();
                  all.log.add("closed");
                } catch (InterruptedException unexpected) {
                  throw new IllegalStateException(unexpected);
                }
                return Result.ok();
              }
            })) {
      given.add(running);
      assertEquals(0, running.await());
      var expected = withoutExit(ProgramTest.allMadeAndClosed(0));
      expected.add("closed");
      assertEquals(expected, probes.log);
    }
  }

  @Test
  void aDeviceThatIsBeingClosedByAStopMayCloseItsProgram() throws Exception {
    var given = new CountDownLatch(1);
    var self = new ArrayList<Running>();
    var running =
        probes.start(
            new Probes.Story() {
              @Override
              public Result<Probes.Probe, BadValue> make(Probes all, int at) {
                return Result.ok(
                    all.probe(
                        at,
                        () -> {
                          if (at == 2) {
                            self.get(0).close();
                          } else if (at == 0) {
                            closed.countDown();
                          }
                        }));
              }

              @Override
              public Result<Void, BadValue> work(Probes all) {
                given.countDown();
                Probes.await(closed);
                return Result.ok();
              }
            });
    self.add(running);
    Probes.await(given);
    running.close();
    assertEquals(withoutExit(ProgramTest.allMadeAndClosed(0)), probes.log);
  }

  @Test
  void aJobThatDoesNotReturnIsGivenUp() throws Exception {
    var goOn = new CountDownLatch(1);
    var running =
        probes.start(
            50,
            new Probes.Story() {
              @Override
              public Result<Void, BadValue> work(Probes all) {
                Probes.await(goOn);
                return Result.ok();
              }
            });
    running.close();
    assertEquals(
        List.of("probes: did not end within 50 ms of its devices being closed"),
        running.complaints());
    assertEquals(OptionalInt.empty(), running.exitCode());
    goOn.countDown();
    assertEquals(0, running.await());
  }

  @Test
  void devicesAreReachedByEachOfTheirPaths() {
    try (var running = probes.start(new Serving())) {
      var first = running.device("slot.s0", Probes.Probe.class);
      assertSame(first, running.device("other", Probes.Probe.class));
      assertSame(first, running.device("slot.s1.below", AutoCloseable.class));
      assertInstanceOf(Job.class, running.device("", Object.class));
      assertSame(probes.console, running.device("target.console", Console.class));
      assertSame(probes.console, running.device("slot.s1.console", Console.class));
      assertInstanceOf(Arguments.class, running.device("target.arguments", Object.class));
    }
  }

  @Test
  void aWrongPathListsThoseThereAre() {
    try (var running = probes.start(new Serving())) {
      assertEquals(
          "no slot has the path slot.s1.belov (did you mean slot.s1.below?); there are other,"
              + " slot.s0, slot.s1, slot.s1.below, slot.s1.console, slot.s2, slot.s3,"
              + " target.arguments, target.console, target.lifecycle",
          refusal(running, "slot.s1.belov", Probes.Probe.class));
    }
  }

  @Test
  void aWrongTypeNamesBoth() {
    try (var running = probes.start(new Serving())) {
      assertEquals(
          "d0 (slot.s0) is a dev.dovetail.runtime.Probes$Probe, not a"
              + " dev.dovetail.runtime.Console",
          refusal(running, "other", Console.class));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aDeviceThatFailsIsThrownAndTheOthersAreClosed(int position) {
    var failure = new IllegalStateException("no codec");
    var thrown =
        assertThrows(
            NotStarted.class,
            () ->
                probes.start(
                    new Probes.Story() {
                      @Override
                      public Result<Probes.Probe, BadValue> make(Probes all, int at) {
                        if (at == position) {
                          throw failure;
                        }
                        return Probes.Story.super.make(all, at);
                      }
                    }));
    assertEquals(1, thrown.code());
    assertSame(failure, thrown.getCause());
    assertEquals(
        "probes: d%1$d (slot.s%1$d) did not start: IllegalStateException: no codec (--trace shows where)"
            .formatted(position),
        thrown.getMessage());
    assertEquals(List.of(thrown.getMessage()), probes.console.complaints());
    assertEquals(withoutExit(ProgramTest.madeAndClosed(position, 1)), probes.log);
  }

  @Test
  void wrongUsageIsThrown() {
    var thrown =
        assertThrows(NotStarted.class, () -> probes.start(new Probes.Story() {}, "--port", "80"));
    assertEquals(64, thrown.code());
    assertEquals(
        "probes: unknown option --port\nprobes: --help lists the options", thrown.getMessage());
  }

  @Test
  void helpIsNoStart() {
    var thrown =
        assertThrows(NotStarted.class, () -> probes.start(new Probes.Story() {}, "--help"));
    assertEquals(0, thrown.code());
    assertEquals("probes only printed what it was asked for", thrown.getMessage());
  }

  @Test
  void aStopDuringTheStartIsThrown() {
    var thrown =
        assertThrows(
            NotStarted.class,
            () ->
                probes.start(
                    new Probes.Story() {
                      @Override
                      public Result<Probes.Probe, BadValue> make(Probes all, int at) {
                        all.lifecycle.stop();
                        return Probes.Story.super.make(all, at);
                      }
                    }));
    assertEquals(0, thrown.code());
    assertEquals("probes was stopped before its job began", thrown.getMessage());
    assertEquals(List.of("make d0", "close d0"), probes.log);
  }

  private static String refusal(Running running, String path, Class<?> type) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> running.device(path, type))
            .getMessage());
  }

  /** An object does not exit. */
  private static List<String> withoutExit(List<String> log) {
    log.remove(log.size() - 1);
    return log;
  }
}
