package dev.dovetail.portable.duet;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.util.function.Supplier;

/** One of two that know each other: the one is made later, and both play on threads. */
public final class Instrument implements Player, AutoCloseable {
  private final String name;
  private final Supplier<Player> partner;
  private final Console console;
  private final Mishap mishap;
  private boolean playing;
  private boolean closed;

  private Instrument(String name, Supplier<Player> partner, Console console, Mishap mishap) {
    this.name = name;
    this.partner = partner;
    this.console = console;
    this.mishap = mishap;
  }

  /** The one to which nothing happens. */
  @Device(type = Player.class, name = "flute")
  public static Instrument flute(
      @Use("drum") Supplier<Player> partner,
      @Use("target") Console console,
      @Key(doc = "What happens.", defaultValue = "NONE") Mishap mishap) {
    if (mishap == Mishap.EARLY) {
      console.print("too early: " + partner.get());
    }
    return new Instrument("flute", partner, console, Mishap.NONE);
  }

  /** The other one. */
  @Device(type = Player.class, name = "drum")
  public static Result<Instrument, Burst> drum(
      @Use("flute") Supplier<Player> partner,
      @Use("target") Console console,
      @Key(doc = "What happens.", defaultValue = "NONE") Mishap mishap) {
    if (mishap == Mishap.START) {
      return Result.err(new Burst("when it was tuned"));
    }
    return Result.ok(new Instrument("drum", partner, console, mishap));
  }

  @Override
  public synchronized void meet() throws InterruptedException {
    while (!playing) {
      wait();
    }
  }

  @Override
  public Result<Void, DeviceError> run() {
    try {
      begin();
      partner.get().meet();
      return play();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Result.ok();
    }
  }

  private synchronized void begin() {
    playing = true;
    notifyAll();
  }

  private synchronized Result<Void, DeviceError> play() throws InterruptedException {
    return switch (mishap) {
      case FAIL -> Result.err(new Burst("when it was played"));
      case THROW -> throw new IllegalStateException("out of beat");
      case ENDLESS -> {
        console.print("playing");
        while (!closed) {
          wait();
        }
        yield Result.ok();
      }
      default -> Result.ok();
    };
  }

  @Override
  public synchronized void close() {
    console.print(name + " closed");
    closed = true;
    notifyAll();
    if (mishap == Mishap.CLOSE) {
      throw new IllegalStateException("stuck");
    }
  }
}
