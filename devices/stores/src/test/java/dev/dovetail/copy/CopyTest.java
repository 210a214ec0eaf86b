package dev.dovetail.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.stores.Asked;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTest {
  private static final StorePath A = new StorePath(List.of("a"));
  private static final StorePath A_B = new StorePath(List.of("a", "b"));

  private final Memory from = new Memory(new Capacity(Long.MAX_VALUE));
  private final Asked asked = new Asked(from);

  @Test
  void keepsWhatIsRead() {
    var to = new Memory(new Capacity(Long.MAX_VALUE));
    var store = new Copying(asked.store(), to);
    done(from.set(A, new byte[] {1, 2, 3}));
    done(store.read(A, 0, 2));
    assertEquals(List.of("read /a"), asked.operations());
    store.get(A).ifOk(content -> content[0] = 9);
    assertEquals(List.of("get /a"), asked.operations());
    assertEquals("[1, 2, 3]", store.get(A).map(Arrays::toString).orElse(e -> "none"));
    done(store.read(A, 0, 2));
    done(store.size(A));
    done(store.digest(A));
    assertEquals(List.of(), asked.operations());
    assertEquals(Result.ok(3L), to.size(A));
  }

  @Test
  void readsWhatItCannotKeep() {
    var full = new Memory(new Capacity(2));
    var store = new Copying(from, full);
    done(from.set(A_B, new byte[3]));
    done(store.get(A_B));
    done(store.get(A_B));
    done(full.set(A, new byte[1]));
    done(store.get(A_B));
    assertEquals(from.list(A), store.list(A));
  }

  private static void done(Result<?, ?> result) {
    assertTrue(result.isOk(), result::toString);
  }
}
