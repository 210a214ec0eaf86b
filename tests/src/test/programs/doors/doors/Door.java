package doors;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;

/** Something that is open until it is closed. */
public interface Door {
  /** Returns once it is closed. */
  void awaitClosed();

  /** A door to the street. */
  @Device(type = Door.class, name = "front")
  static Wooden front(@Use("target") Console console) {
    return new Wooden("front", console);
  }

  /** A door behind another. */
  @Device(type = Door.class, name = "hall")
  static Result<Wooden, Locked> hall(Door door, @Use("target") Console console) {
    return Result.ok(new Wooden("hall", console));
  }

  /** A door that may be locked. */
  @Device(type = Door.class, name = "cellar")
  static Result<Wooden, Locked> cellar(
      Door door, @Key(defaultValue = "false") boolean locked, @Use("target") Console console) {
    return locked ? Result.err(new Locked()) : Result.ok(new Wooden("cellar", console));
  }

  /** It cannot be opened. */
  record Locked() implements DeviceError {
    @Override
    public String message() {
      return "the door is locked";
    }
  }

  /** A door that says what happens to it. */
  final class Wooden implements Door, AutoCloseable {
    private final String name;
    private final Console console;
    private boolean closed;

    Wooden(String name, Console console) {
      this.name = name;
      this.console = console;
      console.print(name + " opens");
    }

    @Override
    public synchronized void awaitClosed() {
      while (!closed) {
        try {
          wait();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    @Override
    public synchronized void close() {
      console.print(name + " closes");
      closed = true;
      notifyAll();
    }
  }
}
