package dev.dovetail.runtime;

import dev.dovetail.runtime.test.NonZeroExit;
import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** A program made of probes {@code d0}, {@code d1}, … that write down what happens to them. */
final class Probes {
  static final int COUNT = 4;

  final List<String> log = Collections.synchronizedList(new ArrayList<>());
  final TestConsole console = new TestConsole();
  final TestLifecycle lifecycle = new TestLifecycle();

  /** A device; its making and its closing may be given something else to do. */
  final class Probe implements AutoCloseable {
    private final String name;
    private final Runnable closing;

    Probe(String name, Runnable closing) {
      this.name = name;
      this.closing = closing;
    }

    @Override
    public void close() {
      log.add("close " + name);
      closing.run();
    }
  }

  /** What happens where; by default all goes well. */
  interface Story {
    /** Makes the device at a position. */
    default Result<Probe, BadValue> make(Probes probes, int position) {
      return Result.ok(probes.probe(position, () -> {}));
    }

    /** What the job does. */
    default Result<Void, BadValue> work(Probes probes) {
      return Result.ok();
    }
  }

  Probe probe(int position, Runnable closing) {
    log.add("make d" + position);
    return new Probe("d" + position, closing);
  }

  /** Runs a program to its end as a generated main would. */
  void run(Story story, String... words) {
    run(60_000, story, words);
  }

  void run(long patience, Story story, String... words) {
    try {
      assemble(patience, story, words).run();
    } catch (NonZeroExit seen) {
      log.add("exit " + seen.code());
      return;
    }
    log.add("exit " + lifecycle.exitCode().orElseThrow());
  }

  /** Starts a program as an object as a generated main would. */
  Running start(Story story, String... words) {
    return start(60_000, story, words);
  }

  Running start(long patience, Story story, String... words) {
    var program = assemble(patience, story, words);
    program.alias("target.console", "slot.s1.console");
    program.alias("slot.s0", "other", "slot.s1.below");
    return program.start();
  }

  private Program assemble(long patience, Story story, String... words) {
    var manual = Manual.of("probes", "test", "Probes");
    var program = new Program(manual, new TestArguments(), console, lifecycle, patience);
    try {
      program.values(words);
      for (int i = 0; i < COUNT; i++) {
        program.device("d" + i, "slot.s" + i).started(story.make(this, i));
      }
      program.application("Probes").made(job(() -> story.work(this)));
    } catch (RuntimeException | Error failure) {
      program.failed(failure);
    }
    return program;
  }

  private Job job(Supplier<Result<Void, BadValue>> work) {
    return () -> {
      log.add("run");
      return work.get();
    };
  }

  /** Gives the stop signal on another thread; returns when that thread waits for the program. */
  Thread stopElsewhere() {
    var thread = new Thread(lifecycle::stop, "signal");
    thread.start();
    awaitState(thread, Thread.State.TIMED_WAITING);
    return thread;
  }

  /** Returns when the thread is in that state; fails if it never will be. */
  static void awaitState(Thread thread, Thread.State state) {
    try {
      while (thread.getState() != state) {
        if (!thread.isAlive()) {
          throw new IllegalStateException(thread.getName() + " ended and never was " + state);
        }
        Thread.sleep(1);
      }
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
