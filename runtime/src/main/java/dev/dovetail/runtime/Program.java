package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
  private static final int UNWRITTEN = 74;
  private static final long PATIENCE_MILLISECONDS = 5_000;

  private final Manual manual;
  private final Arguments arguments;
  private final Console console;
  private final Lifecycle lifecycle;
  private final Life life;
  private final long patience;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> aliases = new TreeMap<>();
  private Optional<Job> job = Optional.empty();
  private Optional<Throwable> cause = Optional.empty();
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
    patience = patienceMilliseconds;
    life = new Life(manual.name(), console, patienceMilliseconds);
    lifecycle.onStop(life);
  }

  /**
   * The values of the manual's settings: from the command line, else the environment, else what
   * javac was given, else the default. {@code --help}, {@code --version}, {@code --describe} and
   * mistakes end the start here.
   */
  public Values values(String... args) {
    List<String> words = arguments.words(args);
    if (words.isEmpty()) {
      return values(new Sources(Map.of(), arguments), manual.settings(), List.of());
    }
    var line = new CommandLine(manual, words);
    answer(line);
    var sources = new Sources(line.given(), arguments);
    if (!line.describe()) {
      return values(sources, manual.settings(), line.mistakes());
    }
    var given = new ArrayList<>(manual.settings());
    given.removeIf(it -> sources.text(it).isEmpty());
    values(sources, given, line.mistakes());
    throw printed(new Description(manual, sources, console.columns()).lines());
  }

  private Values values(Sources sources, List<Setting<?>> settings, List<String> known) {
    List<String> mistakes = new ArrayList<>(known);
    var values = new Values();
    for (var setting : settings) {
      values.read(setting, sources, mistakes);
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
    var part = new Part(life, name, path);
    parts.add(part);
    return part;
  }

  /** The device that others refer to before it is made; with the same name and path. */
  public <D> Later<D> later(String name, String path) {
    return new Later<>(new Part(life, name, path));
  }

  /** The application, which is made last. */
  public ApplicationPart application(String name) {
    return new ApplicationPart(this, device(name, ""));
  }

  /** Ends a start that something left by throwing: says what failed, and closes what was made. */
  public void failed(Throwable failure) {
    // After a stop a failure is its consequence: what the device rests on may be closed.
    if (!life.stopping()) {
      report(failure);
    }
    life.close();
    life.end();
  }

  /** Runs the job, unless the start failed or the program was stopped, and ends the program. */
  public void run() {
    if (life.begin(Thread.currentThread())) {
      work();
    }
    end();
    lifecycle.exit(code);
  }

  /**
   * Says that a device is in further slots.
   *
   * @param first the path of its first slot, or {@code target.console} and the like
   * @param further the paths of the others, as the first ones of their devices begin them
   */
  public void alias(String first, String... further) {
    for (String path : further) {
      aliases.put(path, first);
    }
  }

  /**
   * Runs the job on a thread of its own.
   *
   * @throws NotStarted if the start failed or the program was stopped
   */
  public Running start() {
    var worker =
        new Thread(
            () -> {
              work();
              end();
            },
            manual.name());
    if (life.begin(worker)) {
      var running = new Running(this, life, places());
      worker.start();
      return running;
    }
    end();
    throw new NotStarted(reason(), code, cause);
  }

  void does(Job work) {
    job = Optional.of(work);
  }

  /** What the program ended with. */
  int code() {
    return code;
  }

  private void work() {
    var work = new Work(life, parts, patience);
    boolean done = work.done(job.orElseThrow());
    life.close();
    work.rest();
    if (!done) {
      code = FAILURE;
    }
  }

  private void end() {
    life.close();
    if (life.unclean()) {
      code = FAILURE;
    }
    life.end();
  }

  private void report(Throwable failure) {
    if (failure instanceof Stopped stopped) {
      code = stopped.code();
      if (!stopped.line().isEmpty()) {
        life.complaints().say(stopped.line());
      }
    } else {
      code = FAILURE;
      cause = Optional.of(failure);
      String place = parts.isEmpty() ? "the program" : parts.get(parts.size() - 1).place();
      life.complaints().unexpected(place + " did not start", failure);
    }
  }

  /** Why the job was never run, in the lines that were said, if any were. */
  private String reason() {
    if (!life.said().isEmpty()) {
      return String.join("\n", life.said());
    }
    return life.stopping()
        ? manual.name() + " was stopped before its job began"
        : manual.name() + " only printed what it was asked for";
  }

  private Places places() {
    var all = new ArrayList<>(parts);
    all.add(Part.given(life, manual.target(), "target.arguments", arguments));
    all.add(Part.given(life, manual.target(), "target.console", console));
    all.add(Part.given(life, manual.target(), "target.lifecycle", lifecycle));
    return new Places(all, aliases);
  }

  private void answer(CommandLine line) {
    if (line.trace()) {
      life.trace();
    }
    if (line.help()) {
      throw printed(new Help(manual, console.columns()).lines());
    }
    if (line.version()) {
      throw printed(List.of(manual.title()));
    }
  }

  /** The end of a start that was to print something. */
  private RuntimeException printed(List<String> lines) {
    lines.forEach(console::print);
    Optional<String> loss = console.loss();
    return loss.isEmpty()
        ? Stopped.with(0, "")
        : Stopped.with(UNWRITTEN, "what was asked for cannot be written: " + loss.get());
  }
}
