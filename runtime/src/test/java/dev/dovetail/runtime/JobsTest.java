package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several jobs in one program. */
@Timeout(60)
class JobsTest {
  private final TestConsole console = new TestConsole();
  private final TestLifecycle lifecycle = new TestLifecycle();
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch free = new CountDownLatch(1);
  private final CountDownLatch serving = new CountDownLatch(1);

  /** Works until the device is closed. */
  private Result<Void, BadValue> serve() {
    serving.countDown();
    Probes.await(closed);
    log.add("served");
    return Result.err(new BadValue("the network is closed"));
  }

  private Result<Void, BadValue> fail() {
    Probes.await(serving);
    return Result.err(new BadValue("out of paper"));
  }

  @Test
  void theyRunSideBySideAndEndWhenAllHave() throws Exception {
    var met = new CountDownLatch(2);
    Job each =
        () -> {
          met.countDown();
          Probes.await(met);
          return Result.ok();
        };
    Job last =
        () -> {
          Probes.await(met);
          Probes.await(free);
          log.add("last");
          return Result.ok();
        };
    try (var running = start(60_000, Jobs::of, each, () -> each.run(), last)) {
      Probes.await(met);
      assertTrue(running.exitCode().isEmpty(), "it ended before the last");
      free.countDown();
      assertEquals(0, running.await());
      assertEquals(List.of("last", "closed"), log);
      assertEquals(List.of(), running.complaints());
    }
  }

  @Test
  void whenOneFailsTheOthersAreStopped() throws Exception {
    try (var running = start(60_000, Jobs::of, this::serve, this::fail)) {
      assertEquals(1, running.await());
      assertEquals(List.of("closed", "served"), log);
      assertEquals(List.of("app: j1 (jobs.j1) failed: out of paper"), running.complaints());
    }
  }

  @Test
  void whatOneThrowsIsOneLineAndATraceOnDemand() throws Exception {
    Job throwing =
        () -> {
          Probes.await(serving);
          throw new IllegalStateException("out of ink");
        };
    try (var running = start(60_000, Jobs::of, throwing, this::serve)) {
      assertEquals(1, running.await());
      assertEquals(
          List.of(
              "app: j0 (jobs.j0) failed: IllegalStateException: out of ink (--trace shows where)"),
          running.complaints());
    }
  }

  @Test
  void theTraceIsThatOfTheJob() {
    var program = program(60_000);
    program.values("--trace");
    var job = program.device("boss", "boss");
    Job boss =
        job.made(
            () -> {
              throw new StackOverflowError();
            });
    program.application("App").made(Jobs.of(boss));
    try (var running = program.start()) {
      assertEquals(1, awaited(running));
      assertEquals("app: boss (boss) failed: StackOverflowError", console.complaints().get(0));
      assertEquals("java.lang.StackOverflowError", console.complaints().get(1));
      assertTrue(
          console.complaints().get(2).contains(JobsTest.class.getName()),
          () -> console.complaints().toString());
    }
  }

  @Test
  void aJobOfAJobIsNamedItself() throws Exception {
    var program = program(60_000);
    Job inner = program.device("inner", "outer.inner").made(this::fail);
    Job outer = program.device("outer", "outer").made(Jobs.of(inner, this::serve));
    program.application("App").made(Jobs.of(outer));
    try (var running = program.start()) {
      assertEquals(1, running.await());
      assertEquals(List.of("app: inner (outer.inner) failed: out of paper"), running.complaints());
      assertEquals(List.of("closed", "served"), log);
    }
  }

  @Test
  void aJobThatIsNoDeviceHasANumber() throws Exception {
    var program = program(60_000);
    program.application("App").made(Jobs.of(this::serve, this::fail));
    try (var running = program.start()) {
      assertEquals(1, running.await());
      assertEquals(List.of("app: App, job 2, failed: out of paper"), running.complaints());
    }
  }

  @Test
  void theErrorSaysWhichByItself() {
    Jobs.of(() -> Result.err(new BadValue("out of paper")))
        .run()
        .ifOk(it -> log.add("went well"))
        .ifErr(it -> log.add(it.message()));
    assertEquals(List.of("job 1 failed: out of paper"), log);
  }

  @Test
  void oneThatDoesNotEndIsGivenUpByName() throws Exception {
    Job stuck =
        () -> {
          serving.countDown();
          Probes.await(free);
          return Result.ok();
        };
    try (var running = start(50, Jobs::of, stuck, this::fail)) {
      assertEquals(1, running.await());
      assertEquals(
          List.of(
              "app: j1 (jobs.j1) failed: out of paper",
              "app: j0 (jobs.j0) did not end within 50 ms of the devices being closed"),
          running.complaints());
    } finally {
      free.countDown();
    }
  }

  @Test
  void theStopSignalStopsAllAndWaitsForAll() {
    try (var running = start(60_000, Jobs::of, this::serve, this::slow)) {
      Probes.await(serving);
      lifecycle.stop();
      assertEquals(0, running.exitCode().orElseThrow());
      assertEquals(List.of("closed", "served", "slow"), log);
      assertEquals(List.of(), running.complaints());
    }
  }

  /** Ends some time after the others, when the program has been told to. */
  private Result<Void, BadValue> slow() {
    Probes.await(closed);
    while (!log.contains("served")) {
      Thread.onSpinWait();
    }
    log.add("slow");
    return Result.ok();
  }

  @Test
  void aJobMayStopItsProgram() {
    Job stopping =
        () -> {
          lifecycle.stop();
          log.add("stopped");
          return Result.ok();
        };
    try (var running = start(60_000, Jobs::of, stopping)) {
      assertEquals(0, awaited(running));
      assertEquals(List.of("closed", "stopped"), log);
      assertEquals(List.of(), running.complaints());
    }
  }

  @Test
  void aJobGivenTwiceRunsOnce() {
    Job job =
        () -> {
          log.add("run");
          return Result.ok();
        };
    assertTrue(Jobs.of(List.of(job, job)).run().isOk(), "failed");
    assertEquals(List.of("run"), log);
  }

  @Test
  void noJobsEndAtOnce() {
    assertTrue(Jobs.of(List.of()).run().isOk(), "failed");
  }

  @Test
  void anInterruptReachesTheJobs() {
    var caller = Thread.currentThread();
    Job job =
        () -> {
          caller.interrupt();
          try {
            free.await();
          } catch (InterruptedException expected) {
            log.add("interrupted");
          }
          return Result.ok();
        };
    assertTrue(Jobs.of(job).run().isOk(), "failed");
    assertTrue(Thread.interrupted(), "the interrupt was forgotten");
    assertEquals(List.of("interrupted"), log);
  }

  private interface Application {
    Jobs of(List<Job> jobs);
  }

  /** A program of these jobs at jobs.j0, jobs.j1, …, and of a device that says it is closed. */
  private Running start(long patience, Application application, Job... jobs) {
    var program = program(patience);
    var made = new ArrayList<Job>();
    for (int i = 0; i < jobs.length; i++) {
      made.add(program.device("j" + i, "jobs.j" + i).made(jobs[i]));
    }
    program.application("App").made(application.of(made));
    return program.start();
  }

  private Program program(long patience) {
    var program =
        new Program(
            Manual.of("app", "test", "App"), new TestArguments(), console, lifecycle, patience);
    AutoCloseable device =
        () -> {
          log.add("closed");
          closed.countDown();
        };
    assertEquals(device, program.device("network", "network").made(device));
    return program;
  }

  private static int awaited(Running running) {
    try {
      return running.await();
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
