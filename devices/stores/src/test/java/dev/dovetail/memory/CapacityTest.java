package dev.dovetail.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityTest {
  private static final StorePath A = new StorePath(List.of("a"));
  private static final StorePath B = new StorePath(List.of("b"));
  private static final StorePath A_B = new StorePath(List.of("a", "b"));

  private final Memory store = new Memory(new Capacity(10));
  private final Filesystem files = new MemoryFilesystem(new Capacity(10));

  @Test
  void readsWhatItWrites() {
    assertEquals(new Capacity(7), Capacity.parse("7"));
    assertEquals("7", Capacity.parse("7").toString());
    assertEquals("unlimited", Capacity.parse("unlimited").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "all", "1.5", "99999999999999999999"})
  void refusesWhatIsNoCapacity(String text) {
    assertThrows(IllegalArgumentException.class, () -> Capacity.parse(text));
  }

  @Test
  void isFullToTheByte() {
    done(store.set(A, new byte[6]));
    assertEquals(full(B), store.set(B, new byte[5]));
    done(store.set(B, new byte[4]));
    assertEquals(full(A), store.write(A, 6, new byte[1]));
    assertEquals(full(A), store.set(A, new byte[7]));
    assertEquals(Result.ok(6L), store.size(A));
    done(store.write(A, 5, new byte[1]));
  }

  @Test
  void getsRoomBack() {
    done(store.set(A, new byte[5]));
    done(store.set(B, new byte[5]));
    done(store.rename(A, B));
    done(store.allocate(A, 5, Optional.empty()));
    done(store.set(A, new byte[1]));
    done(store.set(B, new byte[9]));
    done(store.remove(StorePath.root()));
    done(store.set(A_B, new byte[10]));
    assertEquals(full(B), store.allocate(B, 1, Optional.empty()));
    done(store.remove(A));
    done(store.set(A, new byte[10]));
  }

  @Test
  void saysWhatIsWrongBeforeThatItIsFull() {
    done(store.set(A, new byte[1]));
    var below = Result.err(new Store.FolderExpected(A));
    assertEquals(below, store.set(A_B, new byte[99]));
    assertEquals(below, store.write(A_B, 0, new byte[99]));
    assertEquals(below, store.allocate(A_B, 99, Optional.empty()));
  }

  @Test
  void hasNoRoomForWhatNoArrayHolds() {
    var unlimited = new Memory(new Capacity(Long.MAX_VALUE));
    assertEquals(full(A), unlimited.allocate(A, 1L << 40, Optional.empty()));
    var disk = new MemoryFilesystem(new Capacity(Long.MAX_VALUE));
    var full = Result.err(new Filesystem.NoSpace(A));
    assertEquals(full, disk.write(A, 1L << 40, new byte[1]));
    assertEquals(full, disk.write(A, Long.MAX_VALUE, new byte[1]));
    assertEquals(Result.err(new Filesystem.NoSuchEntry(A)), disk.status(A));
  }

  @Test
  void aFileSystemIsFullToTheByte() {
    done(files.write(A, 2, new byte[4]));
    assertEquals(Result.err(new Filesystem.NoSpace(B)), files.write(B, 1, new byte[4]));
    assertEquals(Result.err(new Filesystem.NoSuchEntry(B)), files.status(B));
    done(files.write(B, 0, new byte[4]));
    assertEquals(Result.err(new Filesystem.NoSpace(B)), files.write(B, 4, new byte[1]));
    done(files.write(A, 0, new byte[6]));
    done(files.destroy(A));
    done(files.write(B, 0, new byte[10]));
  }

  private static Result<Void, WritableStore.WriteError> full(StorePath path) {
    return Result.err(new WritableStore.NoSpace(path));
  }

  private static void done(Result<?, ?> result) {
    assertTrue(result.isOk(), result::toString);
  }
}
