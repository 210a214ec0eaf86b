package dev.dovetail.filesystemstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.MemoryFilesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Breaking;
import dev.dovetail.stores.Listing;
import dev.dovetail.stores.Steps;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilesystemStoreTest {
  private static final int SEQUENCES = 1_000;
  private static final int LONGEST = 25;
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = path("/a");
  private static final StorePath A_B = path("/a/b");
  private static final StorePath X = path("/x");

  private final Filesystem files = files();
  private final WritableStore store = new FilesystemStore(files);

  @Test
  void emptyFoldersAreNothing() {
    done(files.makeFolder(path("/a/b/c")));
    assertEquals(Result.ok(Optional.empty()), store.exists(A));
    assertEquals(Result.ok(List.of()), store.list(ROOT));
    assertEquals(Result.err(new Store.UnknownFile(A)), store.list(A));
    assertEquals(Result.err(new Store.UnknownFile(A_B)), store.get(A_B));
    assertEquals(Result.err(new Store.UnknownFile(A)), store.rename(A, X));
    done(store.remove(A));
    assertEquals(Result.ok(true), files.status(A).map(Filesystem.Status::folder));
  }

  @Test
  void aFileTakesThePlaceOfEmptyFolders() {
    done(files.makeFolder(path("/a/b/c")));
    done(store.set(A_B, new byte[] {1}));
    assertEquals(Result.ok(1L), files.size(A_B));
    done(files.makeFolder(path("/x/y")));
    done(store.rename(A, X));
    assertEquals(Result.ok(1L), files.size(path("/x/b")));
    assertEquals(Result.ok(List.of("x")), files.list(ROOT));
  }

  @Test
  void listsNoFolderToMakeAFileInIt() {
    done(store.set(A_B, new byte[0]));
    List<String> asked = new ArrayList<>();
    var watched =
        (Filesystem)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Filesystem.class},
                (proxy, method, arguments) -> {
                  asked.add(method.getName());
                  return method.invoke(files, arguments);
                });
    done(new FilesystemStore(watched).set(path("/a/c"), new byte[1]));
    assertTrue(asked.contains("write"), asked::toString);
    assertFalse(asked.contains("list"), asked::toString);
  }

  @Test
  void leavesNoEmptyFolders() {
    done(store.set(path("/a/b/c/d"), new byte[0]));
    done(store.rename(path("/a/b/c"), path("/x/y/z")));
    assertEquals(Result.ok(List.of("x")), files.list(ROOT));
    done(store.remove(path("/x/y/z/d")));
    assertEquals(Result.ok(List.of()), files.list(ROOT));
  }

  @Test
  void aSetThatFindsNoRoomLeavesNoFolders() {
    var small = new MemoryFilesystem(new Capacity(3));
    var full = new FilesystemStore(small);
    assertEquals(Result.err(new WritableStore.NoSpace(A_B)), full.set(A_B, new byte[4]));
    assertEquals(Result.ok(List.of()), small.list(ROOT));
  }

  @Test
  void knowsTheTimesOfWhatItWrote() {
    done(files.write(A_B, 0, new byte[1]));
    String unknown = store.lastModified(A_B).fold(it -> "known", Store.Error::message);
    assertEquals("nothing says when /a/b was written", unknown);
    done(store.set(A_B, new byte[2]));
    var time = store.lastModified(A_B);
    assertTrue(time.isOk(), time::toString);
    done(store.rename(A, X));
    assertEquals(time, store.lastModified(path("/x/b")));
    done(files.destroy(path("/x/b")));
    assertEquals(Result.err(new Store.UnknownFile(path("/x/b"))), store.lastModified(path("/x/b")));
  }

  @Test
  void anOperationThatFailsChangesNothing() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var steps = new Steps(new Random(seed));
      var broken =
          new Breaking<Filesystem>(
              Filesystem.class, files(), new Filesystem.NoSpace(path("/broken")));
      var one = new FilesystemStore(broken.device());
      for (Steps.Step step : steps.steps(LONGEST)) {
        String before = new Listing(one).toString();
        broken.after(steps.random().nextInt(4), 1);
        String result = step.on(one);
        broken.after(Integer.MAX_VALUE, 0);
        // Of a folder a part may be left.
        if (result.contains("NoSpace") && !result.startsWith("remove")) {
          assertEquals(before, new Listing(one).toString(), "seed " + seed + ": " + result);
        }
      }
    }
  }

  private static Filesystem files() {
    return new MemoryFilesystem(new Capacity(Long.MAX_VALUE));
  }

  private static void done(Result<?, ?> result) {
    assertTrue(result.isOk(), result::toString);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
