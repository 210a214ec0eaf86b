package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.filesystem.Filesystem.FileAlreadyExists;
import dev.dovetail.filesystem.Filesystem.IsAFolder;
import dev.dovetail.filesystem.Filesystem.NoSuchEntry;
import dev.dovetail.filesystem.Filesystem.NotAFolder;
import dev.dovetail.filesystem.Filesystem.NotEmpty;
import dev.dovetail.filesystem.Filesystem.Status;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds of a file system; each case begins and ends with an empty one. */
record FilesystemCases(Filesystem files, Findings findings) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = path("/a");
  private static final StorePath B = path("/b");
  private static final StorePath A_B = path("/a/b");
  private static final StorePath A_B_C = path("/a/b/c");
  private static final StorePath X_Y_Z = path("/x/y/z");

  void run() {
    test("an empty file system has an empty root", this::empty);
    test("create makes an empty file and the folders that lead to it", this::creates);
    test("create refuses what is there, and a path through a file", this::createErrors);
    test("makeFolder makes a folder and those that lead to it", this::makesFolder);
    test("makeFolder leaves a folder that is there as it is", this::makesAgain);
    test("makeFolder refuses a file, and a path through a file", this::makeFolderErrors);
    test("write makes a file and the folders that lead to it", this::writeMakes);
    test("write changes a part in place", this::writesPart);
    test("write fills a gap with zeros", this::fillsGap);
    test("write of nothing makes a file, or leaves it as it is", this::writesNothing);
    test("write refuses a folder, and a path through a file", this::writeErrors);
    test("write refuses a negative offset", this::writeNegative);
    test("read gives parts", this::reads);
    test("read refuses negative numbers", this::readNegative);
    test("read tells folders from what is missing", this::readErrors);
    test("size is the number of bytes", this::sizes);
    test("size tells folders from what is missing", this::sizeErrors);
    test("status says what is there", this::status);
    test("status tells what is missing", this::statusErrors);
    test("list gives just the names in a folder, in order", this::lists);
    test("list tells files from what is missing", this::listErrors);
    test("destroy removes a file, not the folder it was in", this::destroysFile);
    test("destroy removes an empty folder, not a full one", this::destroysFolder);
    test("destroy refuses what is missing, and the root", this::destroyErrors);
    test("names may have spaces, signs and any letters", this::names);
    test("a large file is read as it was written", this::large);
  }

  private void test(String holds, Runnable attempt) {
    findings.test(
        holds,
        () -> {
          attempt.run();
          new Emptied(files).run();
          findings.same("list / at the end", Result.ok(List.of()), files.list(ROOT));
        });
  }

  private void empty() {
    findings.same("list /", Result.ok(List.of()), files.list(ROOT));
    findings.same("status / is a folder", Result.ok(true), files.status(ROOT).map(Status::folder));
  }

  private void creates() {
    done("create", files.create(X_Y_Z));
    has(X_Y_Z, "");
    folder(path("/x/y"));
    folder(path("/x"));
  }

  private void createErrors() {
    done("create", files.create(A_B));
    findings.fails("create a file", new FileAlreadyExists(A_B), files.create(A_B));
    findings.fails("create a folder", new FileAlreadyExists(A), files.create(A));
    findings.fails("create the root", new FileAlreadyExists(ROOT), files.create(ROOT));
    findings.fails("create below a file", new NotAFolder(A_B), files.create(A_B_C));
    has(A_B, "");
  }

  private void makesFolder() {
    done("makeFolder", files.makeFolder(X_Y_Z));
    folder(X_Y_Z);
    folder(path("/x"));
    findings.same("list " + X_Y_Z, Result.ok(List.of()), files.list(X_Y_Z));
  }

  private void makesAgain() {
    write(A_B, 0, "b");
    done("makeFolder", files.makeFolder(A));
    done("makeFolder /", files.makeFolder(ROOT));
    has(A_B, "b");
  }

  private void makeFolderErrors() {
    write(A_B, 0, "b");
    findings.fails("makeFolder on a file", new NotAFolder(A_B), files.makeFolder(A_B));
    findings.fails("makeFolder below a file", new NotAFolder(A_B), files.makeFolder(A_B_C));
    has(A_B, "b");
  }

  private void writeMakes() {
    write(X_Y_Z, 0, "deep");
    has(X_Y_Z, "deep");
  }

  private void writesPart() {
    write(A, 0, "0123456789");
    write(A, 3, "abc");
    has(A, "012abc6789");
    write(A, 8, "xyz");
    has(A, "012abc67xyz");
  }

  private void fillsGap() {
    write(A, 3, "d");
    has(A, "\0\0\0d");
    write(A, 6, "g");
    has(A, "\0\0\0d\0\0g");
  }

  private void writesNothing() {
    write(A, 0, "");
    has(A, "");
    write(B, 0, "b");
    write(B, 1, "");
    has(B, "b");
  }

  private void writeErrors() {
    write(A_B, 0, "b");
    findings.fails("write a folder", new IsAFolder(A), files.write(A, 0, bytes("no")));
    findings.fails("write the root", new IsAFolder(ROOT), files.write(ROOT, 0, bytes("no")));
    findings.fails("write below a file", new NotAFolder(A_B), files.write(A_B_C, 0, bytes("no")));
    has(A_B, "b");
  }

  private void writeNegative() {
    findings.refuses("a negative offset", () -> files.write(A, -1, bytes("no")));
  }

  private void reads() {
    write(A, 0, "0123456789");
    for (int offset = 0; offset < 12; offset++) {
      for (int length : List.of(0, 1, 5, 20, Integer.MAX_VALUE)) {
        int from = Math.min(offset, 10);
        int to = (int) Math.min(10, (long) from + length);
        findings.content(
            "read " + offset + " " + length,
            bytes("0123456789".substring(from, to)),
            files.read(A, offset, length));
      }
    }
  }

  private void readNegative() {
    write(A, 0, "a");
    findings.refuses("a negative offset", () -> files.read(A, -1, 1));
    findings.refuses("a negative length", () -> files.read(A, 0, -1));
  }

  private void readErrors() {
    write(A_B, 0, "b");
    findings.fails("read a folder", new IsAFolder(A), files.read(A, 0, 1));
    findings.fails("read what is missing", new NoSuchEntry(B), files.read(B, 0, 1));
    findings.fails("read below a file", new NoSuchEntry(A_B_C), files.read(A_B_C, 0, 1));
  }

  private void sizes() {
    write(A, 0, "abc");
    findings.same("size", Result.ok(3L), files.size(A));
    write(A, 1, "x");
    findings.same("size after a write inside", Result.ok(3L), files.size(A));
    write(A, 3, "x");
    findings.same("size after a write behind", Result.ok(4L), files.size(A));
  }

  private void sizeErrors() {
    write(A_B, 0, "b");
    findings.fails("size of a folder", new IsAFolder(A), files.size(A));
    findings.fails("size of what is missing", new NoSuchEntry(B), files.size(B));
    findings.fails("size below a file", new NoSuchEntry(A_B_C), files.size(A_B_C));
  }

  private void status() {
    write(A_B, 0, "bc");
    findings.same("status", Result.ok(new Status(A_B, false, false, 2)), files.status(A_B));
    findings.same("status", Result.ok(new Status(A, true, false, 0)), files.status(A));
  }

  private void statusErrors() {
    write(A_B, 0, "b");
    findings.fails("status", new NoSuchEntry(B), files.status(B));
    findings.fails("status below a file", new NoSuchEntry(A_B_C), files.status(A_B_C));
  }

  private void lists() {
    write(path("/f/b"), 0, "");
    write(path("/f/a/deep"), 0, "");
    write(path("/f/c"), 0, "");
    write(path("/f-1"), 0, "");
    findings.same("list /f", Result.ok(List.of("a", "b", "c")), files.list(path("/f")));
    findings.same("list /", Result.ok(List.of("f", "f-1")), files.list(ROOT));
  }

  private void listErrors() {
    write(A_B, 0, "b");
    findings.fails("list a file", new NotAFolder(A_B), files.list(A_B));
    findings.fails("list what is missing", new NoSuchEntry(B), files.list(B));
    findings.fails("list below a file", new NoSuchEntry(A_B_C), files.list(A_B_C));
  }

  private void destroysFile() {
    write(A_B, 0, "b");
    done("destroy", files.destroy(A_B));
    findings.fails("status", new NoSuchEntry(A_B), files.status(A_B));
    folder(A);
  }

  private void destroysFolder() {
    write(A_B, 0, "b");
    findings.fails("destroy a full folder", new NotEmpty(A), files.destroy(A));
    has(A_B, "b");
    done("destroy", files.destroy(A_B));
    done("destroy an empty folder", files.destroy(A));
    findings.fails("status", new NoSuchEntry(A), files.status(A));
  }

  private void destroyErrors() {
    write(A, 0, "a");
    findings.fails("destroy what is missing", new NoSuchEntry(B), files.destroy(B));
    findings.fails("destroy below a file", new NoSuchEntry(A_B), files.destroy(A_B));
    done("destroy", files.destroy(A));
    findings.fails("destroy the empty root", new NotEmpty(ROOT), files.destroy(ROOT));
  }

  private void names() {
    for (String name : List.of("a b", "100%&=?#", "äöü", "名前", "...", "-", "CAPS", "caps")) {
      write(ROOT.add("n").add(name), 0, name);
    }
    findings.same(
        "list /n",
        Result.ok(List.of("-", "...", "100%&=?#", "CAPS", "a b", "caps", "äöü", "名前")),
        files.list(path("/n")));
    has(path("/n/名前"), "名前");
    has(path("/n/CAPS"), "CAPS");
  }

  private void large() {
    byte[] content = new Filling(300_000, 3).bytes();
    done("write", files.write(A, 0, content.clone()));
    findings.content("read", content, files.read(A, 0, 400_000));
    done("write", files.write(A, 299_999, new byte[] {1, 2}));
    findings.same("size", Result.ok(300_001L), files.size(A));
  }

  private void write(StorePath path, long offset, String part) {
    done("write " + path + " " + offset, files.write(path, offset, bytes(part)));
  }

  private void done(String what, Result<?, ?> result) {
    findings.done(what, result);
  }

  private void has(StorePath path, String content) {
    findings.content("read " + path, bytes(content), files.read(path, 0, 1_000));
    findings.same("size " + path, Result.ok((long) bytes(content).length), files.size(path));
  }

  private void folder(StorePath path) {
    findings.same(
        "status " + path + " is a folder", Result.ok(true), files.status(path).map(Status::folder));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
