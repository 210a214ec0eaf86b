package dev.dovetail.portable.node;

import dev.dovetail.Device;
import dev.dovetail.runtime.Lifecycle;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A process: SIGTERM stops it, and its exit code tells how it went. It lasts until the program
 * ends; by itself Node would leave as soon as all threads wait.
 */
@Device(type = Lifecycle.class, name = "node", targets = "node")
public final class NodeLifecycle implements Lifecycle {
  private static final int NEVER = Integer.MAX_VALUE;

  /** 128 and the signal's number, as shells count. */
  private static final int TERMINATED = 143;

  private Optional<JSObject> alive = Optional.empty();

  /** The life of this process. */
  public NodeLifecycle() {}

  @Override
  public void onStop(Runnable stop) {
    alive = Optional.of(every(NEVER, () -> {}));
    // A handler runs on no thread of the program, so it cannot wait; a thread can.
    onTermination(() -> new Thread(() -> stop(stop), "stop").start());
  }

  /** With 0 it does not end the process, which ends by itself when nothing is left to do. */
  @Override
  public void exit(int code) {
    if (code != 0) {
      end(code);
    }
    alive.ifPresent(NodeLifecycle::clear);
  }

  private static void stop(Runnable stop) {
    stop.run();
    end(TERMINATED);
  }

  @JSBody(params = "handler", script = "process.once('SIGTERM', handler);")
  private static native void onTermination(Handler handler);

  @JSBody(
      params = {"milliseconds", "handler"},
      script = "return setInterval(handler, milliseconds);")
  private static native JSObject every(int milliseconds, Handler handler);

  @JSBody(params = "interval", script = "clearInterval(interval);")
  private static native void clear(JSObject interval);

  @JSBody(params = "code", script = "process.exit(code);")
  private static native void end(int code);

  /** What Node calls. */
  @JSFunctor
  private interface Handler extends JSObject {
    void handle();
  }
}
