package dev.dovetail.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Breaking;
import dev.dovetail.stores.Listing;
import dev.dovetail.stores.Steps;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the suite cannot see, which empties the store before it begins: what the lower one has. */
class OverlayTest {
  private static final int SEQUENCES = 1_000;
  private static final int LONGEST = 25;
  private static final StorePath A = path("/a");
  private static final StorePath A_B = path("/a/b");
  private static final StorePath A_C = path("/a/c");
  private static final StorePath D = path("/d");

  private final Memory upper = memory();
  private final Memory lower = memory();

  @Test
  void isAsIfTheFilesWereItsOwn() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var steps = new Steps(new Random(seed));
      var below = memory();
      var model = memory();
      fill(steps, below, model);
      String before = new Listing(below).toString();
      var above = memory();
      WritableStore store = over(above, below);
      String context = "seed " + seed + ", lower:\n" + before;
      int number = 0;
      for (Steps.Step step : steps.steps(LONGEST)) {
        String expected = step.on(model);
        assertEquals(expected, step.on(store), context + "step " + number++);
        if (number % 7 == 0) {
          store = over(above, below);
        }
      }
      assertEquals(new Listing(model).toString(), new Listing(store).toString(), context);
      assertEquals(before, new Listing(below).toString(), "the lower store was written");
    }
  }

  @Test
  void anOperationThatFailsChangesNothing() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var steps = new Steps(new Random(seed));
      var below = memory();
      fill(steps, below, memory());
      var above = broken();
      WritableStore store = over(above.device(), below);
      for (Steps.Step step : steps.steps(LONGEST)) {
        String before = new Listing(store).toString();
        above.after(steps.random().nextInt(4), 1);
        String result = step.on(store);
        above.after(Integer.MAX_VALUE, 0);
        // At the root one thing is removed after the other.
        if (result.contains("NoSpace") && !result.startsWith("remove /Err")) {
          assertEquals(before, new Listing(store).toString(), "seed " + seed + ": " + result);
          assertEquals(
              before,
              new Listing(over(above.device(), below)).toString(),
              "seed " + seed + ", opened again: " + result);
        }
      }
    }
  }

  @Test
  void anOperationThatIsCutOffHappenedOrDidNot() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var steps = new Steps(new Random(seed));
      var below = memory();
      var model = memory();
      fill(steps, below, model);
      var above = broken();
      WritableStore store = over(above.device(), below);
      for (Steps.Step step : steps.steps(LONGEST)) {
        String before = new Listing(model).toString();
        step.on(model);
        above.after(steps.random().nextInt(5), Integer.MAX_VALUE);
        String result = step.on(store);
        above.after(Integer.MAX_VALUE, 0);
        store = over(above.device(), below);
        String now = new Listing(store).toString();
        if (result.startsWith("remove") && result.contains("NoSpace")) {
          break; // Of a folder a part may be left.
        }
        String after = new Listing(model).toString();
        assertTrue(
            now.equals(before) || now.equals(after), "seed " + seed + ": " + result + "\n" + now);
        if (!now.equals(after)) {
          break;
        }
      }
    }
  }

  @Test
  void aFileOverAFolderThatWasRemovedHidesIt() {
    done(lower.set(A_B, bytes("below")));
    WritableStore store = over(upper, lower);
    done(store.remove(A));
    done(store.set(A, bytes("file")));
    assertEquals(Result.err(new Store.UnknownFile(A_B)), store.get(A_B));
    done(store.remove(A));
    done(store.set(A_C, bytes("new")));
    assertEquals("/a/c " + text("new"), new Listing(store).toString());
  }

  @Test
  void aFolderGoesWithItsLastFile() {
    done(lower.set(A_B, bytes("b")));
    done(lower.set(A_C, bytes("c")));
    WritableStore store = over(upper, lower);
    done(store.remove(A_B));
    done(store.remove(A_C));
    assertEquals("", new Listing(store).toString());
    assertEquals(Result.err(new Store.UnknownFile(A)), store.get(A));
    done(store.set(A, bytes("a")));
  }

  @Test
  void aFolderOfBothMovesAsOne() {
    done(lower.set(A_B, bytes("b")));
    done(lower.set(A_C, bytes("old")));
    WritableStore store = over(upper, lower);
    done(store.set(A_C, bytes("new")));
    done(store.rename(A, D));
    assertEquals("/d/b " + text("b") + "/d/c " + text("new"), new Listing(store).toString());
    assertEquals("/a/b " + text("b") + "/a/c " + text("old"), new Listing(lower).toString());
  }

  @Test
  void whatTheUpperStoreHasFromBeforeIsRight() {
    done(lower.set(A_B, bytes("hidden")));
    done(lower.set(D, bytes("hidden")));
    done(upper.set(A, bytes("file")));
    done(upper.set(D.add("e"), bytes("in a folder")));
    WritableStore store = over(upper, lower);
    assertEquals(Result.err(new Store.UnknownFile(A_B)), store.get(A_B));
    assertEquals(Result.err(new Store.UnknownFile(A_B)), store.list(A_B));
    assertEquals(Result.ok(Optional.empty()), store.exists(A_B));
    assertEquals(Result.err(new Store.FileExpected(D)), store.get(D));
    assertEquals(
        "/a " + text("file") + "/d/e " + text("in a folder"), new Listing(store).toString());
    done(store.remove(A));
    done(store.remove(D));
    assertEquals("", new Listing(store).toString());
  }

  @Test
  void overlaysLieOverEachOther() {
    done(lower.set(A_B, bytes("b")));
    done(lower.set(D, bytes("d")));
    WritableStore store = over(over(memory(), lower), lower);
    done(store.remove(D));
    done(store.set(path("/.removed/x"), bytes("x")));
    assertEquals("/.removed/x " + text("x") + "/a/b " + text("b"), new Listing(store).toString());
  }

  private static void fill(Steps steps, Memory first, Memory store) {
    int count = steps.random().nextInt(8);
    for (int i = 0; i < count; i++) {
      Steps.Step step = steps.set();
      step.on(first);
      step.on(store);
    }
  }

  private static WritableStore over(WritableStore upper, Store lower) {
    return Overlay.over(upper, lower)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }

  private static Breaking<WritableStore> broken() {
    return new Breaking<>(
        WritableStore.class, memory(), new WritableStore.NoSpace(path("/broken")));
  }

  private static Memory memory() {
    return new Memory(new Capacity(Long.MAX_VALUE));
  }

  private static void done(Result<?, ?> result) {
    assertTrue(result.isOk(), result::toString);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String content) {
    return Result.ok(Arrays.toString(bytes(content))) + "\n";
  }
}
