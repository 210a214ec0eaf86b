package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.AlreadyPresent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds of the removals and allocations of a store. */
record StoreRemovingCases(Trial trial) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = Trial.path("/a");
  private static final StorePath B = Trial.path("/b");
  private static final StorePath A_B = Trial.path("/a/b");
  private static final StorePath A_B_C = Trial.path("/a/b/c");
  private static final StorePath A_D = Trial.path("/a/d");
  private static final StorePath X_Y_Z = Trial.path("/x/y/z");

  // Even seconds: some media know no others.
  private static final Instant TIME = Instant.ofEpochSecond(1_000_000_000);

  void run() {
    trial.of("remove removes a file, and folders that it leaves empty", this::removesFile);
    trial.of("remove removes a folder with all below it", this::removesFolder);
    trial.of("remove of nothing does nothing", this::removesNothing);
    trial.of("remove of the root empties the store", this::removesAll);
    trial.of("allocate makes a file of zeros", this::allocates);
    trial.of("allocate sets the time", this::allocatesWithTime);
    trial.of("allocate refuses what is there, and a path through a file", this::allocateErrors);
    trial.of("allocate refuses a negative size", this::allocateNegative);
  }

  private void removesFile() {
    trial.set(A_B_C, "c");
    trial.set(A_D, "d");
    trial.done("remove a file", device().remove(A_B_C));
    trial.gone(A_B_C);
    trial.gone(A_B);
    trial.has(A_D, "d");
    trial.done("remove the last file", device().remove(A_D));
    trial.gone(A);
  }

  private void removesFolder() {
    trial.set(A_B_C, "c");
    trial.set(A_D, "d");
    trial.set(B, "b");
    trial.done("remove a folder", device().remove(A));
    trial.gone(A);
    trial.gone(A_B_C);
    trial.onlyHas(B, "b");
  }

  private void removesNothing() {
    trial.set(B, "b");
    trial.done("remove of nothing", device().remove(A_B_C));
    trial.done("remove below a file", device().remove(B.add("c")));
    trial.onlyHas(B, "b");
  }

  private void removesAll() {
    trial.set(A_B_C, "c");
    trial.set(B, "b");
    trial.done("remove the root", device().remove(ROOT));
    trial.findings().same("list /", Result.ok(List.of()), device().list(ROOT));
  }

  private void allocates() {
    trial.done("allocate", device().allocate(X_Y_Z, 70_000, Optional.empty()));
    trial.findings().content("get", new byte[70_000], device().get(X_Y_Z));
    trial.done("allocate nothing", device().allocate(A, 0, Optional.empty()));
    trial.has(A, "");
  }

  private void allocatesWithTime() {
    trial.done("allocate", device().allocate(A, 1, Optional.of(TIME)));
    trial.findings().same("lastModified", Result.ok(TIME), device().lastModified(A));
  }

  private void allocateErrors() {
    trial.set(A_B, "b");
    trial
        .findings()
        .fails(
            "allocate a file",
            new AlreadyPresent(A_B),
            device().allocate(A_B, 1, Optional.empty()));
    trial
        .findings()
        .fails(
            "allocate a folder", new AlreadyPresent(A), device().allocate(A, 1, Optional.empty()));
    trial
        .findings()
        .fails(
            "allocate the root",
            new AlreadyPresent(ROOT),
            device().allocate(ROOT, 1, Optional.empty()));
    trial
        .findings()
        .fails(
            "allocate below a file",
            new FolderExpected(A_B),
            device().allocate(A_B_C, 1, Optional.empty()));
    trial.onlyHas(A_B, "b");
  }

  private void allocateNegative() {
    trial.findings().refuses("a negative size", () -> device().allocate(A, -1, Optional.empty()));
  }

  private WritableStore device() {
    return trial.store();
  }
}
