package dev.dovetail.overlay;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

/** A store whose operations that write fail from one of them on, once or for good. */
final class Breaking {
  private static final Set<String> WRITES = Set.of("set", "write", "remove", "rename", "allocate");

  private final WritableStore behind;
  private int working = Integer.MAX_VALUE;
  private int failures;

  Breaking(WritableStore behind) {
    this.behind = behind;
  }

  /** Lets so many operations work, and so many after them fail. */
  void after(int working, int failures) {
    this.working = working;
    this.failures = failures;
  }

  WritableStore store() {
    return (WritableStore)
        Proxy.newProxyInstance(
            Breaking.class.getClassLoader(),
            new Class<?>[] {WritableStore.class},
            (proxy, method, arguments) ->
                WRITES.contains(method.getName()) && working-- <= 0 && failures-- > 0
                    ? Result.err(new WritableStore.NoSpace(new StorePath(List.of("broken"))))
                    : method.invoke(behind, arguments));
  }
}
