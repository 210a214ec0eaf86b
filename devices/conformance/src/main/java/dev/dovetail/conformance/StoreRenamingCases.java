package dev.dovetail.conformance;

import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.Store.UnknownFile;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.AlreadyPresent;
import dev.dovetail.store.WritableStore.RenamedIntoItself;

/** What holds of the renames of a store. */
record StoreRenamingCases(Trial trial) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = Trial.path("/a");
  private static final StorePath B = Trial.path("/b");
  private static final StorePath A_B = Trial.path("/a/b");
  private static final StorePath A_B_C = Trial.path("/a/b/c");
  private static final StorePath A_D = Trial.path("/a/d");
  private static final StorePath X_Y_Z = Trial.path("/x/y/z");

  void run() {
    trial.of("rename moves a file", this::renamesFile);
    trial.of("rename moves a folder with all below it", this::renamesFolder);
    trial.of("rename puts a file in the place of a file", this::renamesOver);
    trial.of("rename moves into a folder under the own name", this::renamesInto);
    trial.of("rename to where it is changes nothing", this::renamesToItself);
    trial.of("rename refuses to move what is missing", this::renameMissing);
    trial.of("rename refuses to move a folder below itself", this::renameBelowItself);
    trial.of("rename refuses a folder in the place of a file", this::renameFolderOverFile);
    trial.of("rename refuses a name that is a folder in the folder", this::renameOntoFolder);
    trial.of("rename refuses a path through a file", this::renameThroughFile);
  }

  private void renamesFile() {
    trial.set(A_B_C, "c");
    trial.done("rename", device().rename(A_B_C, X_Y_Z));
    trial.onlyHas(X_Y_Z, "c");
    trial.gone(A);
  }

  private void renamesFolder() {
    trial.set(A_B_C, "c");
    trial.set(A_D, "d");
    trial.done("rename", device().rename(A, Trial.path("/x/y")));
    trial.has(Trial.path("/x/y/b/c"), "c");
    trial.has(Trial.path("/x/y/d"), "d");
    trial.gone(A);
  }

  private void renamesOver() {
    trial.set(A, "a");
    trial.set(B, "b");
    trial.done("rename", device().rename(A, B));
    trial.onlyHas(B, "a");
  }

  private void renamesInto() {
    trial.set(A_D, "d");
    trial.set(B, "b");
    trial.done("rename a file into a folder", device().rename(B, A));
    trial.has(A_B, "b");
    trial.set(Trial.path("/x/y"), "y");
    trial.done("rename a folder into a folder", device().rename(A, Trial.path("/x")));
    trial.has(Trial.path("/x/a/b"), "b");
    trial.has(Trial.path("/x/a/d"), "d");
    trial.has(Trial.path("/x/y"), "y");
    trial.gone(A);
    trial.set(Trial.path("/y"), "new");
    trial.done(
        "rename a file onto a file in a folder",
        device().rename(Trial.path("/y"), Trial.path("/x")));
    trial.has(Trial.path("/x/y"), "new");
    trial.gone(Trial.path("/y"));
  }

  private void renamesToItself() {
    trial.set(A_B, "b");
    trial.done("rename a file to itself", device().rename(A_B, A_B));
    trial.done("rename a file into its folder", device().rename(A_B, A));
    trial.done("rename a folder to itself", device().rename(A, A));
    trial.done("rename a folder into its folder", device().rename(A, ROOT));
    trial.onlyHas(A_B, "b");
  }

  private void renameMissing() {
    trial.set(B, "b");
    trial.findings().fails("rename", new UnknownFile(A), device().rename(A, X_Y_Z));
    trial.findings().fails("rename to itself", new UnknownFile(A), device().rename(A, A));
    trial
        .findings()
        .fails("rename below a file", new UnknownFile(B.add("c")), device().rename(B.add("c"), A));
    trial.onlyHas(B, "b");
  }

  private void renameBelowItself() {
    trial.set(A_B, "b");
    StorePath below = Trial.path("/a/c/d");
    trial.findings().fails("rename", new RenamedIntoItself(A, below), device().rename(A, below));
    trial.findings().fails("rename", new RenamedIntoItself(ROOT, A), device().rename(ROOT, A));
    trial.onlyHas(A_B, "b");
  }

  private void renameFolderOverFile() {
    trial.set(A_B, "b");
    trial.set(B, "file");
    trial.findings().fails("rename", new FileExpected(A), device().rename(A, B));
    trial.has(A_B, "b");
    trial.has(B, "file");
  }

  private void renameOntoFolder() {
    StorePath inner = Trial.path("/x/a/c");
    trial.set(A_B, "b");
    trial.set(inner, "inner");
    trial
        .findings()
        .fails(
            "rename", new AlreadyPresent(Trial.path("/x/a")), device().rename(A, Trial.path("/x")));
    trial.has(A_B, "b");
    trial.has(inner, "inner");
  }

  private void renameThroughFile() {
    trial.set(A, "a");
    trial.set(B, "b");
    trial
        .findings()
        .fails("rename", new FolderExpected(B), device().rename(A, Trial.path("/b/c/d")));
    trial.has(A, "a");
    trial.has(B, "b");
  }

  private WritableStore device() {
    return trial.store();
  }
}
