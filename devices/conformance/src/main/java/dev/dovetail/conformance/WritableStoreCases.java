package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.Store.UnknownFile;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.AlreadyPresent;
import dev.dovetail.store.WritableStore.RenamedIntoItself;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds of a store that can be written; each case begins and ends with an empty store. */
record WritableStoreCases(WritableStore store, Findings findings) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = path("/a");
  private static final StorePath B = path("/b");
  private static final StorePath A_B = path("/a/b");
  private static final StorePath A_B_C = path("/a/b/c");
  private static final StorePath A_D = path("/a/d");
  private static final StorePath X_Y_Z = path("/x/y/z");

  // Even seconds: some media know no others.
  private static final Instant TIME = Instant.ofEpochSecond(1_000_000_000);

  void run() {
    test("an empty store has an empty root", this::empty);
    test("set makes a file and the folders that lead to it", this::makes);
    test("set takes the place of a content", this::replaces);
    test("set refuses a folder, and a path through a file", this::setErrors);
    test("a content that was given away is not the store's", this::ownCopy);
    test("a new content gets a new digest", this::changedDigest);
    test("write changes a part", this::writesPart);
    test("write makes a file and the folders that lead to it", this::writeMakes);
    test("write behind the end appends", this::appends);
    test("write of nothing changes nothing", this::writesNothing);
    test("write refuses a folder, and a path through a file", this::writeErrors);
    test("write refuses a negative offset", this::writeNegative);
    test("remove removes a file, and folders that it leaves empty", this::removesFile);
    test("remove removes a folder with all below it", this::removesFolder);
    test("remove of nothing does nothing", this::removesNothing);
    test("remove of the root empties the store", this::removesAll);
    test("rename moves a file", this::renamesFile);
    test("rename moves a folder with all below it", this::renamesFolder);
    test("rename puts a file in the place of a file", this::renamesOver);
    test("rename moves into a folder under the own name", this::renamesInto);
    test("rename to where it is changes nothing", this::renamesToItself);
    test("rename refuses to move what is missing", this::renameMissing);
    test("rename refuses to move a folder below itself", this::renameBelowItself);
    test("rename refuses a folder in the place of a file", this::renameFolderOverFile);
    test("rename refuses a name that is a folder in the folder", this::renameOntoFolder);
    test("rename refuses a path through a file", this::renameThroughFile);
    test("allocate makes a file of zeros", this::allocates);
    test("allocate sets the time", this::allocatesWithTime);
    test("allocate refuses what is there, and a path through a file", this::allocateErrors);
    test("allocate refuses a negative size", this::allocateNegative);
    test("a reader sees a content as it was set, never a mixture", this::neverHalf);
  }

  private void test(String holds, Runnable attempt) {
    findings.test(
        holds,
        () -> {
          attempt.run();
          findings.done("remove /", store.remove(ROOT));
          findings.same("list / at the end", Result.ok(List.of()), store.list(ROOT));
        });
  }

  private void empty() {
    findings.same("list /", Result.ok(List.of()), store.list(ROOT));
    findings.same("exists /", Result.ok(Optional.of(Store.Kind.FOLDER)), store.exists(ROOT));
  }

  private void makes() {
    set(X_Y_Z, "deep");
    has(X_Y_Z, "deep");
    folder(path("/x/y"));
    folder(path("/x"));
  }

  private void replaces() {
    set(A, "something long");
    set(A, "short");
    has(A, "short");
    set(A, "");
    has(A, "");
  }

  private void setErrors() {
    set(A_B, "b");
    findings.fails("set a folder", new FileExpected(A), store.set(A, bytes("no")));
    findings.fails("set the root", new FileExpected(ROOT), store.set(ROOT, bytes("no")));
    findings.fails("set below a file", new FolderExpected(A_B), store.set(A_B_C, bytes("no")));
    findings.fails(
        "set far below a file",
        new FolderExpected(A_B),
        store.set(A_B_C.add("d").add("e"), bytes("no")));
    onlyHas(A_B, "b");
  }

  private void ownCopy() {
    set(A, "mine");
    store.get(A).ifOk(content -> content[0] = 0);
    has(A, "mine");
  }

  private void changedDigest() {
    set(A, "one");
    var one = store.digest(A);
    set(A, "two");
    var two = store.digest(A);
    findings.same("the digests of two contents are equal", false, one.equals(two));
    set(A, "one");
    findings.same("digest of the first content", one, store.digest(A));
  }

  private void writesPart() {
    set(A, "0123456789");
    write(A, 3, "abc");
    has(A, "012abc6789");
    write(A, 8, "xyz");
    has(A, "012abc67xyz");
    write(A, 0, "_");
    has(A, "_12abc67xyz");
  }

  private void writeMakes() {
    write(X_Y_Z, 0, "new");
    has(X_Y_Z, "new");
    write(A, 7, "new");
    has(A, "new");
  }

  private void appends() {
    set(A, "abc");
    write(A, 3, "d");
    write(A, 100, "e");
    has(A, "abcde");
  }

  private void writesNothing() {
    set(A, "abc");
    write(A, 1, "");
    write(A, 9, "");
    has(A, "abc");
  }

  private void writeErrors() {
    set(A_B, "b");
    findings.fails("write a folder", new FileExpected(A), store.write(A, 0, bytes("no")));
    findings.fails("write the root", new FileExpected(ROOT), store.write(ROOT, 0, bytes("no")));
    findings.fails(
        "write below a file", new FolderExpected(A_B), store.write(A_B_C, 0, bytes("no")));
    onlyHas(A_B, "b");
  }

  private void writeNegative() {
    findings.refuses("a negative offset", () -> store.write(A, -1, bytes("no")));
  }

  private void removesFile() {
    set(A_B_C, "c");
    set(A_D, "d");
    done("remove a file", store.remove(A_B_C));
    gone(A_B_C);
    gone(A_B);
    has(A_D, "d");
    done("remove the last file", store.remove(A_D));
    gone(A);
  }

  private void removesFolder() {
    set(A_B_C, "c");
    set(A_D, "d");
    set(B, "b");
    done("remove a folder", store.remove(A));
    gone(A);
    gone(A_B_C);
    onlyHas(B, "b");
  }

  private void removesNothing() {
    set(B, "b");
    done("remove of nothing", store.remove(A_B_C));
    done("remove below a file", store.remove(B.add("c")));
    onlyHas(B, "b");
  }

  private void removesAll() {
    set(A_B_C, "c");
    set(B, "b");
    done("remove the root", store.remove(ROOT));
    findings.same("list /", Result.ok(List.of()), store.list(ROOT));
  }

  private void renamesFile() {
    set(A_B_C, "c");
    done("rename", store.rename(A_B_C, X_Y_Z));
    onlyHas(X_Y_Z, "c");
    gone(A);
  }

  private void renamesFolder() {
    set(A_B_C, "c");
    set(A_D, "d");
    done("rename", store.rename(A, path("/x/y")));
    has(path("/x/y/b/c"), "c");
    has(path("/x/y/d"), "d");
    gone(A);
  }

  private void renamesOver() {
    set(A, "a");
    set(B, "b");
    done("rename", store.rename(A, B));
    onlyHas(B, "a");
  }

  private void renamesInto() {
    set(A_D, "d");
    set(B, "b");
    done("rename a file into a folder", store.rename(B, A));
    has(A_B, "b");
    set(path("/x/y"), "y");
    done("rename a folder into a folder", store.rename(A, path("/x")));
    has(path("/x/a/b"), "b");
    has(path("/x/a/d"), "d");
    has(path("/x/y"), "y");
    gone(A);
    set(path("/y"), "new");
    done("rename a file onto a file in a folder", store.rename(path("/y"), path("/x")));
    has(path("/x/y"), "new");
    gone(path("/y"));
  }

  private void renamesToItself() {
    set(A_B, "b");
    done("rename a file to itself", store.rename(A_B, A_B));
    done("rename a file into its folder", store.rename(A_B, A));
    done("rename a folder to itself", store.rename(A, A));
    done("rename a folder into its folder", store.rename(A, ROOT));
    onlyHas(A_B, "b");
  }

  private void renameMissing() {
    set(B, "b");
    findings.fails("rename", new UnknownFile(A), store.rename(A, X_Y_Z));
    findings.fails("rename to itself", new UnknownFile(A), store.rename(A, A));
    findings.fails("rename below a file", new UnknownFile(B.add("c")), store.rename(B.add("c"), A));
    onlyHas(B, "b");
  }

  private void renameBelowItself() {
    set(A_B, "b");
    StorePath below = path("/a/c/d");
    findings.fails("rename", new RenamedIntoItself(A, below), store.rename(A, below));
    findings.fails("rename", new RenamedIntoItself(ROOT, A), store.rename(ROOT, A));
    onlyHas(A_B, "b");
  }

  private void renameFolderOverFile() {
    set(A_B, "b");
    set(B, "file");
    findings.fails("rename", new FileExpected(A), store.rename(A, B));
    has(A_B, "b");
    has(B, "file");
  }

  private void renameOntoFolder() {
    StorePath inner = path("/x/a/c");
    set(A_B, "b");
    set(inner, "inner");
    findings.fails("rename", new AlreadyPresent(path("/x/a")), store.rename(A, path("/x")));
    has(A_B, "b");
    has(inner, "inner");
  }

  private void renameThroughFile() {
    set(A, "a");
    set(B, "b");
    findings.fails("rename", new FolderExpected(B), store.rename(A, path("/b/c/d")));
    has(A, "a");
    has(B, "b");
  }

  private void allocates() {
    done("allocate", store.allocate(X_Y_Z, 70_000, Optional.empty()));
    findings.content("get", new byte[70_000], store.get(X_Y_Z));
    done("allocate nothing", store.allocate(A, 0, Optional.empty()));
    has(A, "");
  }

  private void allocatesWithTime() {
    done("allocate", store.allocate(A, 1, Optional.of(TIME)));
    findings.same("lastModified", Result.ok(TIME), store.lastModified(A));
  }

  private void allocateErrors() {
    set(A_B, "b");
    findings.fails(
        "allocate a file", new AlreadyPresent(A_B), store.allocate(A_B, 1, Optional.empty()));
    findings.fails(
        "allocate a folder", new AlreadyPresent(A), store.allocate(A, 1, Optional.empty()));
    findings.fails(
        "allocate the root", new AlreadyPresent(ROOT), store.allocate(ROOT, 1, Optional.empty()));
    findings.fails(
        "allocate below a file",
        new FolderExpected(A_B),
        store.allocate(A_B_C, 1, Optional.empty()));
    onlyHas(A_B, "b");
  }

  private void allocateNegative() {
    findings.refuses("a negative size", () -> store.allocate(A, -1, Optional.empty()));
  }

  private void neverHalf() {
    new Contention(store, A, findings).run();
  }

  private void set(StorePath path, String content) {
    done("set " + path, store.set(path, bytes(content)));
  }

  private void write(StorePath path, long offset, String part) {
    done("write " + path + " " + offset, store.write(path, offset, bytes(part)));
  }

  private void done(String what, Result<?, ?> result) {
    findings.done(what, result);
  }

  private void has(StorePath path, String content) {
    findings.content("get " + path, bytes(content), store.get(path));
  }

  private void onlyHas(StorePath path, String content) {
    has(path, content);
    findings.same(
        "list /",
        Result.ok(
            List.of(
                new Store.Entry(
                    path(path.segments().get(0)),
                    path.segments().size() == 1 ? Store.Kind.FILE : Store.Kind.FOLDER))),
        store.list(ROOT));
  }

  private void folder(StorePath path) {
    findings.same("exists " + path, Result.ok(Optional.of(Store.Kind.FOLDER)), store.exists(path));
  }

  private void gone(StorePath path) {
    findings.same("exists " + path, Result.ok(Optional.empty()), store.exists(path));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
