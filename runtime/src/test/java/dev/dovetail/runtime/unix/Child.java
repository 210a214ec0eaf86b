package dev.dovetail.runtime.unix;

import dev.dovetail.runtime.BadValue;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Manual;
import dev.dovetail.runtime.Program;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.Setting;
import dev.dovetail.runtime.ValueType;

/** A program for a process of its own, as a generated main would make it. */
public final class Child {
  enum Mode {
    RETURN,
    FAIL,
    SERVE,
    START_SLOWLY,
    EXIT,
    EXIT_AT_START
  }

  private static final Setting<Mode> MODE =
      Setting.of("mode", ValueType.oneOf(Mode.values())).env("CHILD_MODE");
  private static final Manual MANUAL = Manual.of("child", "unix", "Child").setting(MODE);

  private Child() {}

  /** Runs it. */
  public static void main(String[] args) {
    assemble(args).run();
  }

  private static Program assemble(String... args) {
    var console = new UnixConsole();
    var program = new Program(MANUAL, new UnixArguments(), console, new UnixLifecycle());
    try {
      var values = program.values(args);
      Mode mode = values.get(MODE);
      program.device("first", "first").made(new Door("first"));
      var second = program.device("second", "second").started(second(mode));
      program.application("Child").made(job(mode, second));
    } catch (RuntimeException | Error failure) {
      program.failed(failure);
    }
    return program;
  }

  private static Result<Door, BadValue> second(Mode mode) {
    if (mode == Mode.START_SLOWLY) {
      System.out.println("starting");
      while (!shuttingDown()) {
        Thread.onSpinWait();
      }
    }
    if (mode == Mode.EXIT_AT_START) {
      System.exit(4);
    }
    return Result.ok(new Door("second"));
  }

  private static boolean shuttingDown() {
    var probe = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException yes) {
      return true;
    }
  }

  private static Job job(Mode mode, Door door) {
    return switch (mode) {
      case RETURN, START_SLOWLY, EXIT_AT_START -> Result::ok;
      case EXIT ->
          () -> {
            System.exit(3);
            return Result.ok();
          };
      case FAIL -> () -> Result.err(new BadValue("told to"));
      case SERVE ->
          () -> {
            System.out.println("ready");
            door.awaitClose();
            System.out.println("job returns");
            return Result.ok();
          };
    };
  }

  /** Something open that says when it is closed. */
  private static final class Door implements AutoCloseable {
    private final String name;
    private boolean closed;

    Door(String name) {
      this.name = name;
    }

    synchronized void awaitClose() {
      try {
        while (!closed) {
          wait();
        }
      } catch (InterruptedException unexpected) {
        throw new IllegalStateException(unexpected);
      }
    }

    @Override
    public synchronized void close() {
      System.out.println("close " + name);
      closed = true;
      notifyAll();
    }
  }
}
