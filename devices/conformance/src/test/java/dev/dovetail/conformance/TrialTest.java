package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.filesystem.Filesystem.ReadOnly;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case has only what it made itself; what cannot be emptied is named once. */
class TrialTest {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath LEFT = Trial.path("/left");

  private final TestConsole console = new TestConsole();
  private final Plain store = new Plain(Plain.Slip.NONE);

  private WritableStore store(Mutant.Change change) {
    return new Mutant<WritableStore>(WritableStore.class, store).with(change);
  }

  private Filesystem files(Mutant.Change change) {
    return new Mutant<Filesystem>(Filesystem.class, new ModelFilesystem()).with(change);
  }

  private void isRefuted(WritableStore store, String... faults) {
    assertFalse(new WritableStoreConformance(store, new Count(50), 1, console).run().isOk());
    assertEquals(List.of(faults), console.complaints());
  }

  private void isRefuted(Filesystem files, String... faults) {
    assertFalse(new FilesystemConformance(files, new Count(50), 1, console).run().isOk());
    assertEquals(List.of(faults), console.complaints());
  }

  @Test
  void aCaseThatThrowsLeavesNothingToTheNext() {
    var trial = new Trial(store, new Findings("WritableStore", console));
    for (Throwable thrown : List.of(new IllegalStateException("in the midst"), new Broken())) {
      trial.of(
          "a first one",
          () -> {
            trial.set(LEFT, "by the first");
            sneak(thrown);
          });
      trial.of("a second one", () -> trial.gone(LEFT));
    }
    assertEquals(
        List.of(
            "a first one: it threw java.lang.IllegalStateException: in the midst",
            "a first one: it threw " + Broken.class.getName() + ": broken"),
        console.complaints());
  }

  /** No exception, but an error, as of a recursion that does not end. */
  private static final class Broken extends Error {
    private static final long serialVersionUID = 1;

    Broken() {
      super("broken");
    }
  }

  private static void sneak(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  @Test
  void aGetThatThrowsFailsItsOwnCaseAlone() {
    isRefuted(
        store(
            (method, arguments) -> {
              if (method.getName().equals("get")
                  && arguments.get(0).equals(Trial.path("/x/y/b/c"))) {
                throw new IllegalStateException("no get");
              }
              return Optional.empty();
            }),
        "rename moves a folder with all below it: it threw java.lang.IllegalStateException:"
            + " no get");
  }

  @Test
  void aReadThatThrowsFailsItsOwnCaseAlone() {
    isRefuted(
        files(
            (method, arguments) -> {
              if (method.getName().equals("read")
                  && arguments.get(0).equals(Trial.path("/n/CAPS"))) {
                throw new IllegalStateException("no read");
              }
              return Optional.empty();
            }),
        "names may have spaces, signs and any letters: it threw"
            + " java.lang.IllegalStateException: no read");
  }

  @Test
  void aStoreThatKeepsWhatIsInItIsNamedOnce() {
    isRefuted(
        store(
            (method, arguments) ->
                method.getName().equals("remove") && arguments.get(0).equals(ROOT)
                    ? Optional.of(Result.ok())
                    : Optional.empty()),
        "set makes a file and the folders that lead to it: the device cannot be emptied, so no"
            + " further case is tried: list / gave Ok[value=[Entry[path=/x, kind=FOLDER]]] after"
            + " remove /");
  }

  @Test
  void aStoreOfWhichNothingCanBeRemovedIsNamedOnce() {
    isRefuted(
        store(
            (method, arguments) -> {
              if (method.getName().equals("remove")) {
                throw new UnsupportedOperationException("remove");
              }
              return Optional.empty();
            }),
        "everything can be removed: the device cannot be emptied, so no further case is tried:"
            + " it threw java.lang.UnsupportedOperationException: remove");
  }

  @Test
  void aStoreThatIsStuckInRandomSequencesIsNamedOnce() {
    StorePath stuck = Trial.path("/c/c/c");
    isRefuted(
        store(
            (method, arguments) ->
                method.getName().equals("remove")
                        && arguments.get(0).equals(ROOT)
                        && store.exists(stuck).map(Optional::isPresent).orElse(error -> false)
                    ? Optional.of(Result.err(new WritableStore.ReadOnly(stuck)))
                    : Optional.empty()),
        "random sequences do what the model does: the device cannot be emptied, so no further case"
            + " is tried: remove / gave ReadOnly[path=/c/c/c]");
  }

  @Test
  void aFilesystemThatKeepsWhatIsInItIsNamedOnce() {
    isRefuted(
        files(
            (method, arguments) ->
                method.getName().equals("destroy") && arguments.get(0).equals(Trial.path("/x/y/z"))
                    ? Optional.of(Result.err(new ReadOnly(Trial.path("/x/y/z"))))
                    : Optional.empty()),
        "create makes an empty file and the folders that lead to it: the device cannot be emptied,"
            + " so no further case is tried: destroy /x/y/z gave ReadOnly[path=/x/y/z]");
  }

  @Test
  void aFilesystemWithoutListsIsNamedOnce() {
    isRefuted(
        files(
            (method, arguments) -> {
              if (method.getName().equals("list")) {
                throw new UnsupportedOperationException("list");
              }
              return Optional.empty();
            }),
        "everything can be removed: the device cannot be emptied, so no further case is tried:"
            + " it threw java.lang.UnsupportedOperationException: list");
  }
}
