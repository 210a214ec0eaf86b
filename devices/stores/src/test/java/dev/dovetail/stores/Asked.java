package dev.dovetail.stores;

import dev.dovetail.store.WritableStore;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Notes which operations a store is asked for. */
public final class Asked {
  private final WritableStore behind;
  private final List<String> operations = new ArrayList<>();

  /** Nothing was asked yet. */
  public Asked(WritableStore behind) {
    this.behind = behind;
  }

  /** The store that is asked. */
  public WritableStore store() {
    return (WritableStore)
        Proxy.newProxyInstance(
            Asked.class.getClassLoader(),
            new Class<?>[] {WritableStore.class},
            (proxy, method, arguments) -> {
              operations.add(method.getName() + " " + arguments[0]);
              return method.invoke(behind, arguments);
            });
  }

  /** What was asked since this was called last. */
  public List<String> operations() {
    List<String> asked = List.copyOf(operations);
    operations.clear();
    return asked;
  }
}
