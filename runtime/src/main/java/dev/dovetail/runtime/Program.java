package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of a program: its devices are made in the order they are asked for, its job runs, and
 * what is {@link AutoCloseable} is closed once, last made first, at the end, on failure, or when
 * the machine says stop.
 *
 * <p>The target's own arguments, console and lifecycle are not closed: the last line needs them.
 */
public final class Program {
  private static final int FAILURE = 1;
  private static final int USAGE = 64;
  private static final long PATIENCE_MILLISECONDS = 5_000;

  private final Manual manual;
  private final Arguments arguments;
  private final Console console;
  private final Lifecycle lifecycle;
  private final Life life;
  private Optional<Job> job = Optional.empty();
  private String place = "the program";
  private int code;

  /** A program of which nothing is made yet; from now on the machine's stop signal is heeded. */
  public Program(Manual manual, Arguments arguments, Console console, Lifecycle lifecycle) {
    this(manual, arguments, console, lifecycle, PATIENCE_MILLISECONDS);
  }

  Program(
      Manual manual,
      Arguments arguments,
      Console console,
      Lifecycle lifecycle,
      long patienceMilliseconds) {
    this.manual = manual;
    this.arguments = arguments;
    this.console = console;
    this.lifecycle = lifecycle;
    life = new Life(manual.name(), console, patienceMilliseconds);
    lifecycle.onStop(life);
  }

  /**
   * The values of the manual's settings: from the command line, else the environment, else what
   * javac was given, else the default. {@code --help}, {@code --version} and mistakes end the start
   * here.
   */
  public Values values(String... args) {
    List<String> words = arguments.words(args);
    List<String> mistakes = new ArrayList<>();
    Map<Setting<?>, Given> given = Map.of();
    if (!words.isEmpty()) {
      var line = new CommandLine(manual, words);
      answer(line);
      given = line.given();
      mistakes.addAll(line.mistakes());
    }
    var values = new Values();
    for (var setting : manual.settings()) {
      values.read(setting, given, arguments, mistakes);
    }
    if (!mistakes.isEmpty()) {
      for (String mistake : mistakes) {
        life.complaints().say(mistake);
      }
      throw Stopped.with(USAGE, "--help lists the options");
    }
    return values;
  }

  /**
   * The device that is made next.
   *
   * @param name as in the wiring, with its instance: {@code tcpip#upload}
   * @param path of the slot it was first asked for, as {@code network.transport}
   */
  public Part device(String name, String path) {
    place = path.isEmpty() ? name : name + " (" + path + ")";
    return new Part(life, place);
  }

  /** The application, which is made last. */
  public ApplicationPart application(String name) {
    place = name;
    return new ApplicationPart(this, new Part(life, name));
  }

  /** Ends a start that something left by throwing: closes what was made, and says what failed. */
  public void failed(Throwable failure) {
    life.close();
    // After a stop a failure is its consequence: what the device rests on may be closed.
    if (!life.stopping()) {
      if (failure instanceof Stopped stopped) {
        code = stopped.code();
        if (!stopped.line().isEmpty()) {
          life.complaints().say(stopped.line());
        }
      } else {
        code = FAILURE;
        life.complaints().unexpected(place + " did not start", failure);
      }
    }
    life.end();
  }

  /** Runs the job, unless the start failed or the program was stopped, and ends the program. */
  public void run() {
    if (life.begin()) {
      work();
    }
    life.close();
    if (life.unclean()) {
      code = FAILURE;
    }
    life.end();
    lifecycle.exit(code);
  }

  void does(Job work) {
    job = Optional.of(work);
  }

  private void work() {
    try {
      var result = Objects.requireNonNull(job.orElseThrow().run(), "the job's result is null");
      if (result instanceof Result.Err<Void, ? extends DeviceError> err && !life.stopping()) {
        code = FAILURE;
        life.complaints().say(place + " failed: " + err.error().message());
      }
    } catch (RuntimeException | Error failure) {
      if (!life.stopping()) {
        code = FAILURE;
        life.complaints().unexpected(place + " failed", failure);
      }
    }
  }

  private void answer(CommandLine line) {
    if (line.trace()) {
      life.trace();
    }
    if (line.help()) {
      for (String text : new Help(manual, console.columns()).lines()) {
        console.print(text);
      }
      throw Stopped.with(0, "");
    }
    if (line.version()) {
      String version = manual.version().isEmpty() ? "" : " " + manual.version();
      console.print(manual.name() + version + " (" + manual.target() + ")");
      throw Stopped.with(0, "");
    }
  }
}
