package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds of the contents of a store that can be written. */
record StoreWritingCases(Trial trial) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = Trial.path("/a");
  private static final StorePath A_C = Trial.path("/a-c");
  private static final StorePath A_B = Trial.path("/a/b");
  private static final StorePath A_B_C = Trial.path("/a/b/c");
  private static final StorePath X_Y_Z = Trial.path("/x/y/z");

  void run() {
    trial.of("an empty store has an empty root", this::empty);
    trial.of("set makes a file and the folders that lead to it", this::makes);
    trial.of("set takes the place of a content", this::replaces);
    trial.of("set refuses a folder, and a path through a file", this::setErrors);
    trial.of("a content that was given away is not the store's", this::ownCopy);
    trial.of("a new content gets a new digest", this::changedDigest);
    trial.of("lastModified is when a file was written, to a day", this::timeOfWriting);
    trial.of("write changes a part", this::writesPart);
    trial.of("write makes a file and the folders that lead to it", this::writeMakes);
    trial.of("write behind the end appends", this::appends);
    trial.of("write of nothing changes nothing", this::writesNothing);
    trial.of("write refuses a folder, and a path through a file", this::writeErrors);
    trial.of("write refuses a negative offset", this::writeNegative);
    trial.of("a reader sees a content as it was set, never a mixture", this::neverHalf);
  }

  private void empty() {
    trial.findings().same("list /", Result.ok(List.of()), device().list(ROOT));
    trial
        .findings()
        .same("exists /", Result.ok(Optional.of(Store.Kind.FOLDER)), device().exists(ROOT));
  }

  private void makes() {
    trial.set(X_Y_Z, "deep");
    trial.has(X_Y_Z, "deep");
    trial.folder(Trial.path("/x/y"));
    trial.folder(Trial.path("/x"));
  }

  private void replaces() {
    trial.set(A, "something long");
    trial.set(A, "short");
    trial.has(A, "short");
    trial.set(A, "");
    trial.has(A, "");
  }

  private void setErrors() {
    trial.set(A_B, "b");
    trial.findings().fails("set a folder", new FileExpected(A), device().set(A, Trial.bytes("no")));
    trial
        .findings()
        .fails("set the root", new FileExpected(ROOT), device().set(ROOT, Trial.bytes("no")));
    trial
        .findings()
        .fails("set below a file", new FolderExpected(A_B), device().set(A_B_C, Trial.bytes("no")));
    trial
        .findings()
        .fails(
            "set far below a file",
            new FolderExpected(A_B),
            device().set(A_B_C.add("d").add("e"), Trial.bytes("no")));
    trial.onlyHas(A_B, "b");
  }

  private void ownCopy() {
    trial.set(A, "mine");
    device().get(A).ifOk(content -> content[0] = 0);
    trial.has(A, "mine");
    device().read(A, 0, 4).ifOk(content -> content[0] = 0);
    trial.has(A, "mine");
    trial.write(A, 4, " too");
    device().get(A).ifOk(content -> content[0] = 0);
    trial.has(A, "mine too");
  }

  private void changedDigest() {
    trial.set(A, "one");
    var one = device().digest(A);
    trial.set(A, "two");
    var two = device().digest(A);
    trial.findings().same("the digests of two contents are equal", false, one.equals(two));
    trial.set(A, "one");
    trial.findings().same("digest of the first content", one, device().digest(A));
  }

  private void timeOfWriting() {
    Instant before = Instant.now();
    trial.set(A, "set");
    trial.write(X_Y_Z, 0, "written");
    trial.done("allocate", device().allocate(A_C, 1, Optional.empty()));
    for (StorePath path : List.of(A, X_Y_Z, A_C)) {
      // Media keep times in seconds, some in the time of a zone, and clocks differ.
      trial.done("lastModified " + path, device().lastModified(path));
      device()
          .lastModified(path)
          .ifOk(
              time -> {
                if (Duration.between(before, time).abs().compareTo(Duration.ofDays(1)) > 0) {
                  trial.findings().fault("lastModified " + path + " gave " + time);
                }
              });
    }
  }

  private void writesPart() {
    trial.set(A, "0123456789");
    trial.write(A, 3, "abc");
    trial.has(A, "012abc6789");
    trial.write(A, 8, "xyz");
    trial.has(A, "012abc67xyz");
    trial.write(A, 0, "_");
    trial.has(A, "_12abc67xyz");
  }

  private void writeMakes() {
    trial.write(X_Y_Z, 0, "new");
    trial.has(X_Y_Z, "new");
    trial.write(A, 7, "new");
    trial.has(A, "new");
  }

  private void appends() {
    trial.set(A, "abc");
    trial.write(A, 3, "d");
    trial.write(A, 100, "e");
    trial.has(A, "abcde");
  }

  private void writesNothing() {
    trial.set(A, "abc");
    trial.write(A, 1, "");
    trial.write(A, 9, "");
    trial.has(A, "abc");
  }

  private void writeErrors() {
    trial.set(A_B, "b");
    trial
        .findings()
        .fails("write a folder", new FileExpected(A), device().write(A, 0, Trial.bytes("no")));
    trial
        .findings()
        .fails(
            "write the root", new FileExpected(ROOT), device().write(ROOT, 0, Trial.bytes("no")));
    trial
        .findings()
        .fails(
            "write below a file",
            new FolderExpected(A_B),
            device().write(A_B_C, 0, Trial.bytes("no")));
    trial.onlyHas(A_B, "b");
  }

  private void writeNegative() {
    trial.findings().refuses("a negative offset", () -> device().write(A, -1, Trial.bytes("no")));
  }

  private void neverHalf() {
    new Contention(device(), A, trial.findings()).run();
  }

  private WritableStore device() {
    return trial.store();
  }
}
