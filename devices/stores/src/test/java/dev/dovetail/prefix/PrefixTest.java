package dev.dovetail.prefix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrefixTest {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = path("/a");
  private static final StorePath FOLDER = path("/some/where");

  private final Memory memory = new Memory(new Capacity(Long.MAX_VALUE));
  private final WritableStore store =
      WritablePrefix.of(memory, "some/where")
          .orElse(
              error -> {
                throw new AssertionError(error.message());
              });

  @Test
  void aFolderThatIsMissingIsEmpty() {
    assertEquals(Result.ok(List.of()), store.list(ROOT));
    assertEquals(Result.ok(Optional.of(Store.Kind.FOLDER)), store.exists(ROOT));
    assertEquals(Result.err(new Store.UnknownFile(A)), store.get(A));
    assertEquals(Result.err(new Store.FileExpected(ROOT)), store.get(ROOT));
    assertEquals(Result.err(new Store.FileExpected(ROOT)), store.set(ROOT, new byte[0]));
    assertEquals(Result.err(new Store.FileExpected(ROOT)), store.write(ROOT, 0, new byte[0]));
    assertEquals(
        Result.err(new WritableStore.AlreadyPresent(ROOT)),
        store.allocate(ROOT, 0, Optional.empty()));
    assertEquals(Result.ok(), store.rename(ROOT, ROOT));
    assertEquals(Result.err(new WritableStore.RenamedIntoItself(ROOT, A)), store.rename(ROOT, A));
    assertEquals(Result.ok(List.of()), memory.list(ROOT));
  }

  @Test
  void whatIsOutsideIsNotTouched() {
    done(memory.set(path("/some/thing"), new byte[0]));
    done(store.set(A, new byte[0]));
    assertEquals(Result.ok(0L), memory.size(FOLDER.add("a")));
    done(store.remove(ROOT));
    assertEquals(Result.ok(List.of(entry("/some/thing"))), memory.list(path("/some")));
  }

  @Test
  void aFileInThePlaceOfTheFolderStays() {
    done(memory.set(FOLDER, new byte[1]));
    var file = Result.err(new Store.FolderExpected(FOLDER));
    assertEquals(file, store.list(ROOT));
    assertEquals(file, store.exists(ROOT));
    assertEquals(file, store.remove(ROOT));
    assertEquals(file, store.set(A, new byte[0]));
    assertFalse(store.get(ROOT).isOk());
    assertEquals(Result.ok(1L), memory.size(FOLDER));
  }

  @Test
  void refusesWhatIsNoPath() {
    String message = Prefix.of(memory, "a/../b").fold(it -> "no error", Store.Error::message);
    assertEquals("\"a/../b\" is no path of a folder in a store", message);
  }

  private static Store.Entry entry(String path) {
    return new Store.Entry(path(path), Store.Kind.FILE);
  }

  private static void done(Result<?, ?> result) {
    assertTrue(result.isOk(), result::toString);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
