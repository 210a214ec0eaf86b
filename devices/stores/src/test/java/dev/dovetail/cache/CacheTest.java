package dev.dovetail.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Asked;
import dev.dovetail.stores.Listing;
import dev.dovetail.stores.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CacheTest {
  private static final StorePath A = new StorePath(List.of("a"));
  private static final StorePath B = new StorePath(List.of("b"));
  private static final StorePath C = new StorePath(List.of("c"));

  private final Memory memory = memory();
  private final Asked asked = new Asked(memory);
  private final WritableStore store = over(asked.store(), 10);

  @Test
  void asksOnceForWhatFits() {
    set(A, 4);
    done(store.get(A));
    assertEquals(List.of("lastModified /a", "get /a"), asked.operations());
    done(store.get(A));
    done(store.read(A, 1, 2));
    done(store.size(A));
    done(store.exists(A));
    done(store.lastModified(A));
    assertEquals(List.of(), asked.operations());
    done(store.digest(A));
    done(store.digest(A));
    assertEquals(List.of("digest /a"), asked.operations());
  }

  @Test
  void forgetsWhatIsUnusedForLongest() {
    set(A, 4);
    set(B, 4);
    set(C, 4);
    done(store.get(A));
    done(store.get(B));
    done(store.get(A));
    done(store.get(C));
    asked.operations();
    done(store.get(A));
    done(store.get(C));
    assertEquals(List.of(), asked.operations());
    done(store.get(B));
    assertEquals(List.of("lastModified /b", "get /b"), asked.operations());
  }

  @Test
  void doesNotKeepWhatDoesNotFit() {
    set(A, 11);
    set(B, 10);
    done(store.get(B));
    done(store.get(A));
    asked.operations();
    done(store.get(B));
    assertEquals(List.of(), asked.operations());
    done(store.get(A));
    assertEquals(List.of("lastModified /a", "get /a"), asked.operations());
  }

  @Test
  void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
    set(A, 1);
    var copies = new Copies(10);
    long since = copies.changes();
    copies.change(() -> memory.set(A, new byte[2]), A);
    copies.keep(A, new Copy(new byte[1], Instant.EPOCH), since);
    assertEquals(Optional.empty(), copies.at(A));
    copies.change(
        () -> {
          copies.keep(A, new Copy(new byte[1], Instant.EPOCH), copies.changes());
          return copies.at(A).isPresent();
        },
        B);
    assertEquals(Optional.empty(), copies.at(A));
  }

  @Test
  void isAsIfItWereNotThere() {
    for (int seed = 0; seed < 1_000; seed++) {
      var steps = new Steps(new Random(seed));
      var model = memory();
      var behind = memory();
      WritableStore cached = over(behind, 8);
      int number = 0;
      for (Steps.Step step : steps.steps(40)) {
        assertEquals(step.on(model), step.on(cached), "seed " + seed + ", step " + number++);
      }
      assertEquals(new Listing(model).toString(), new Listing(cached).toString(), "seed " + seed);
      assertEquals(new Listing(model).toString(), new Listing(behind).toString(), "seed " + seed);
    }
  }

  @Test
  void refusesANegativeCapacity() {
    String message = Cache.of(memory, -1).fold(it -> "no error", Store.Error::message);
    assertEquals("there is no cache of -1 bytes: it has 0 or more", message);
  }

  private void set(StorePath path, int size) {
    done(memory.set(path, new byte[size]));
  }

  private static WritableStore over(WritableStore store, long capacity) {
    return WritableCache.of(store, capacity)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }

  private static Memory memory() {
    return new Memory(new Capacity(Long.MAX_VALUE));
  }

  private static void done(Result<?, ?> result) {
    assertTrue(result.isOk(), result::toString);
  }
}
