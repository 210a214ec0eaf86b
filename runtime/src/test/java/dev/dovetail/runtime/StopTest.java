package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stop signal at every moment of a program's life. */
@Timeout(60)
class StopTest {
  private final Probes probes = new Probes();
  private final List<Thread> signals = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aStopWhileADeviceIsMadeClosesThatOneToo(int position) {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            if (at == position) {
              signals.add(all.stopElsewhere());
            }
            return Probes.Story.super.make(all, at);
          }
        });
    signals.forEach(Probes::join);
    assertEquals(ProgramTest.madeAndClosed(position + 1, 0), probes.log);
    assertEquals(List.of(), probes.console.complaints());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aStopByTheStartItselfDoesNotWaitForIt(int position) {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            if (at == position) {
              all.lifecycle.stop();
            }
            return Probes.Story.super.make(all, at);
          }
        });
    assertEquals(ProgramTest.madeAndClosed(position + 1, 0), probes.log);
    assertEquals(List.of(), probes.console.complaints());
  }

  @Test
  void aStartThatDoesNotNoticeTheStopLosesWhatItRestsOn() {
    var closed = new CountDownLatch(1);
    probes.run(
        50,
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            if (at == 0) {
              return Result.ok(all.probe(at, closed::countDown));
            }
            var signal = new Thread(all.lifecycle::stop);
            signal.start();
            signals.add(signal);
            Probes.await(closed);
            return Result.err(new BadValue("the transport is closed"));
          }
        });
    signals.forEach(Probes::join);
    assertEquals(List.of("make d0", "close d0", "exit 0"), probes.log);
  }

  @Test
  void aStopEndsTheJobByClosingItsDevices() {
    var closed = new CountDownLatch(1);
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(all.probe(at, at == 0 ? closed::countDown : () -> {}));
          }

          @Override
          public Result<Void, BadValue> work(Probes all) {
            var signal = new Thread(all.lifecycle::stop);
            signal.start();
            signals.add(signal);
            Probes.await(closed);
            return Result.err(new BadValue("the network is closed"));
          }
        });
    signals.forEach(Probes::join);
    assertEquals(ProgramTest.allMadeAndClosed(0), probes.log);
    assertEquals(List.of(), probes.console.complaints());
  }

  @Test
  void aJobThatStopsItsProgramReturnsByItself() {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Void, BadValue> work(Probes all) {
            all.lifecycle.stop();
            all.log.add("stopped");
            return Result.ok();
          }
        });
    var expected = ProgramTest.allMadeAndClosed(0);
    expected.add(expected.size() - 1, "stopped");
    assertEquals(expected, probes.log);
  }

  @Test
  void twoStopsCloseOnce() {
    var closed = new CountDownLatch(1);
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(
                all.probe(
                    at,
                    () -> {
                      if (at == 0) {
                        closed.countDown();
                      }
                    }));
          }

          @Override
          public Result<Void, BadValue> work(Probes all) {
            for (int i = 0; i < 2; i++) {
              var signal = new Thread(all.lifecycle::stop);
              signal.start();
              signals.add(signal);
            }
            Probes.await(closed);
            return Result.ok();
          }
        });
    signals.forEach(Probes::join);
    assertEquals(ProgramTest.allMadeAndClosed(0), probes.log);
  }

  @Test
  void aJobThatReturnsWhileAStopIsClosingWaitsForIt() {
    var closing = new CountDownLatch(1);
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(
                all.probe(
                    at,
                    () -> {
                      if (at == 3) {
                        var main = signals.get(0);
                        closing.countDown();
                        Probes.awaitState(main, Thread.State.WAITING);
                        all.log.add("main waits");
                      }
                    }));
          }

          @Override
          public Result<Void, BadValue> work(Probes all) {
            signals.add(Thread.currentThread());
            var signal = new Thread(all.lifecycle::stop);
            signal.start();
            signals.add(signal);
            // Spins, so that the next time this thread waits is at the end of the program.
            while (closing.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
              Thread.onSpinWait();
            }
            return Result.ok();
          }
        });
    Probes.join(signals.get(1));
    var expected = ProgramTest.allMadeAndClosed(0);
    expected.add(expected.indexOf("close d3") + 1, "main waits");
    assertEquals(expected, probes.log);
  }

  @Test
  void aStopDuringTheLastCloseWaitsForTheEnd() {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(
                all.probe(
                    at,
                    () -> {
                      if (at == 0) {
                        var signal = new Thread(all.lifecycle::stop);
                        signal.start();
                        signals.add(signal);
                        Probes.awaitState(signal, Thread.State.WAITING);
                      }
                    }));
          }
        });
    signals.forEach(Probes::join);
    assertEquals(ProgramTest.allMadeAndClosed(0), probes.log);
    assertEquals(List.of(), probes.console.complaints());
  }

  @Test
  void aStopByADeviceThatIsBeingClosedReturns() {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(all.probe(at, all.lifecycle::stop));
          }
        });
    assertEquals(ProgramTest.allMadeAndClosed(0), probes.log);
  }

  @Test
  void aJobThatDoesNotReturnIsGivenUp() {
    var goOn = new CountDownLatch(1);
    probes.run(
        50,
        new Probes.Story() {
          @Override
          public Result<Void, BadValue> work(Probes all) {
            var signal = new Thread(all.lifecycle::stop);
            signal.start();
            Probes.join(signal);
            all.log.add("given up");
            goOn.countDown();
            return Result.ok();
          }
        });
    var expected = ProgramTest.madeAndClosed(Probes.COUNT, 0);
    expected.add(Probes.COUNT, "run");
    expected.add(expected.size() - 1, "given up");
    assertEquals(expected, probes.log);
    assertEquals(
        List.of("probes: did not end within 50 ms of its devices being closed"),
        probes.console.complaints());
  }

  @Test
  void aFailingCloseAfterAStopStillCounts() {
    probes.run(
        new Probes.Story() {
          @Override
          public Result<Probes.Probe, BadValue> make(Probes all, int at) {
            return Result.ok(
                all.probe(
                    at,
                    () -> {
                      throw new IllegalStateException("stuck");
                    }));
          }

          @Override
          public Result<Void, BadValue> work(Probes all) {
            all.lifecycle.stop();
            return Result.ok();
          }
        });
    assertEquals(ProgramTest.allMadeAndClosed(1), probes.log);
    assertEquals(Probes.COUNT, probes.console.complaints().size());
  }

  @Test
  void aStopAfterTheEndDoesNothing() {
    probes.run(new Probes.Story() {});
    probes.lifecycle.stop();
    assertEquals(ProgramTest.allMadeAndClosed(0), probes.log);
  }
}
