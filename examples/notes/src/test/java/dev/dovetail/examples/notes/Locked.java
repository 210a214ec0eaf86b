package dev.dovetail.examples.notes;

import dev.dovetail.Device;
import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

/** A store that has a note and cannot be written. */
public final class Locked {
  private static final Set<String> WRITES = Set.of("set", "write", "remove", "rename", "allocate");

  private Locked() {}

  /** One with the note {@code old}. */
  @Device(type = WritableStore.class, name = "locked", targets = "unix")
  public static WritableStore store() {
    var memory = new Memory(new Capacity(Long.MAX_VALUE));
    Result<Void, WritableStore.WriteError> there =
        memory.set(new StorePath(List.of("old")), new byte[] {'o', 'l', 'd'});
    if (!there.isOk()) {
      throw new IllegalStateException(there.toString());
    }
    return (WritableStore)
        Proxy.newProxyInstance(
            Locked.class.getClassLoader(),
            new Class<?>[] {WritableStore.class},
            (proxy, method, arguments) ->
                WRITES.contains(method.getName())
                    ? Result.err(new WritableStore.ReadOnly((StorePath) arguments[0]))
                    : method.invoke(memory, arguments));
  }
}
