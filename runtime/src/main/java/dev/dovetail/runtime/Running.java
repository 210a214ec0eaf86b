package dev.dovetail.runtime;

import java.util.List;
import java.util.OptionalInt;

/**
 * A program that runs, as an object: what a generated main's {@code start} gives. Its job runs on a
 * thread of its own, and its end is not the end of the machine.
 */
public final class Running implements AutoCloseable {
  private final Program program;
  private final Life life;
  private final Places places;

  Running(Program program, Life life, Places places) {
    this.program = program;
    this.life = life;
    this.places = places;
  }

  /**
   * The device in a slot.
   *
   * @param path of the slot: the names from the application down, as {@code network.transport}; the
   *     empty path is the application, and {@code target.arguments}, {@code target.console} and
   *     {@code target.lifecycle} are the target's own devices
   * @param type that it has
   * @throws IllegalArgumentException if no slot has the path, or the device is of no such type
   */
  public <D> D device(String path, Class<D> type) {
    return places.at(path, type);
  }

  /**
   * Waits for the program to end: the job has, and everything is closed.
   *
   * @return the exit code: 0, or 1 where the job failed or a device could not be closed
   * @throws IllegalStateException if the end waits for the current thread, as for the job's own
   */
  public int await() throws InterruptedException {
    if (life.awaited()) {
      throw new IllegalStateException("the program's end waits for this thread");
    }
    life.await();
    return program.code();
  }

  /** The exit code, once the program has ended. */
  public OptionalInt exitCode() {
    return life.ended() ? OptionalInt.of(program.code()) : OptionalInt.empty();
  }

  /** What the program complained of so far, on its console, oldest first. */
  public List<String> complaints() {
    return life.said();
  }

  /**
   * Stops the program as the stop signal does, and returns when it has ended: closes its devices,
   * last made first, and waits for the job to return, which complains after 5 s. On a thread for
   * which the end waits it returns earlier. A program that has ended stays as it is.
   */
  @Override
  public void close() {
    life.run();
  }
}
