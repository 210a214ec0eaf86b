package mishaps;
import dev.dovetail.runtime.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** What happens to a device, told to those who ask. */
public final class Mishap {
  /** What happened. */
  public static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
  private final int device;
  private final boolean here;
  private final How how;

  public Mishap(int device, int at, How how) {
    this.device = device;
    this.here = device == at;
    this.how = how;
  }

  public void make() {
    if (here && (how == How.EXCEPTION || how == How.ALL)) {
      throw new IllegalStateException("no " + device);
    } else if (here && how == How.ERROR) {
      throw new StackOverflowError("no " + device);
    } else if (here && how == How.SNEAKY) {
      Mishap.<RuntimeException>sneak(new IOException("no " + device));
    }
    say("make " + device);
  }

  public <B extends Box> Result<B, Error> open(Supplier<B> make) {
    if (here && how == How.NULL_RESULT) {
      return null;
    } else if (here && how == How.NULL) {
      return Result.ok(null);
    }
    return here && how == How.ERR ? Result.err(new Error("no " + device)) : Result.ok(make.get());
  }

  public void close() {
    say("close " + device);
    if (how == How.ALL || here && how == How.CLOSE_EXCEPTION) {
      Mishap.<RuntimeException>sneak(new IOException("stuck " + device));
    } else if (here && how == How.CLOSE_ERROR) {
      throw new StackOverflowError("stuck " + device);
    }
  }

  public static void say(String line) {
    LOG.add(line);
    System.out.println(line);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable any) throws T {
    throw (T) any;
  }

  public record Error(String message) implements DeviceError {}
}
