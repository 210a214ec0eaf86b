package dev.dovetail.stores;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * A device whose operations that write fail from one of them on, once or for good.
 *
 * @param <S> its signature
 */
public final class Breaking<S> {
  private static final Set<String> WRITES =
      Set.of("set", "write", "remove", "rename", "allocate", "create", "makeFolder", "destroy");

  private final Class<S> signature;
  private final S behind;
  private final DeviceError error;
  private int working = Integer.MAX_VALUE;
  private int failures;

  /** Nothing fails yet. */
  public Breaking(Class<S> signature, S behind, DeviceError error) {
    this.signature = signature;
    this.behind = behind;
    this.error = error;
  }

  /** Lets so many operations work, and so many after them fail. */
  public void after(int working, int failures) {
    this.working = working;
    this.failures = failures;
  }

  /** The device that fails. */
  public S device() {
    return signature.cast(
        Proxy.newProxyInstance(
            Breaking.class.getClassLoader(),
            new Class<?>[] {signature},
            (proxy, method, arguments) ->
                WRITES.contains(method.getName()) && working-- <= 0 && failures-- > 0
                    ? Result.err(error)
                    : method.invoke(behind, arguments)));
  }
}
