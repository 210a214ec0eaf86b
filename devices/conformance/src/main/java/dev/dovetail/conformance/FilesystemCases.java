package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem.IsAFolder;
import dev.dovetail.filesystem.Filesystem.NoSuchEntry;
import dev.dovetail.filesystem.Filesystem.NotAFolder;
import dev.dovetail.filesystem.Filesystem.NotEmpty;
import dev.dovetail.filesystem.Filesystem.Status;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.util.List;

/** What holds of a file system. */
record FilesystemCases(FilesystemTrial trial) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = FilesystemTrial.path("/a");
  private static final StorePath B = FilesystemTrial.path("/b");
  private static final StorePath A_B = FilesystemTrial.path("/a/b");
  private static final StorePath A_B_C = FilesystemTrial.path("/a/b/c");

  void run() {
    trial.of("an empty file system has an empty root", this::empty);
    new FilesystemMakingCases(trial).run();
    trial.of("read gives parts", this::reads);
    trial.of("read refuses negative numbers", this::readNegative);
    trial.of("read tells folders from what is missing", this::readErrors);
    trial.of("size is the number of bytes", this::sizes);
    trial.of("size tells folders from what is missing", this::sizeErrors);
    trial.of("status says what is there", this::status);
    trial.of("status tells what is missing", this::statusErrors);
    trial.of("list gives just the names in a folder, in order", this::lists);
    trial.of("list tells files from what is missing", this::listErrors);
    trial.of("destroy removes a file, not the folder it was in", this::destroysFile);
    trial.of("destroy removes an empty folder, not a full one", this::destroysFolder);
    trial.of("destroy refuses what is missing, and the root", this::destroyErrors);
    trial.of("names may have spaces, signs and any letters", this::names);
    trial.of("a large file is read as it was written", this::large);
  }

  private void empty() {
    trial.findings().same("list /", Result.ok(List.of()), trial.files().list(ROOT));
    trial
        .findings()
        .same(
            "status / is a folder",
            Result.ok(true),
            trial.files().status(ROOT).map(Status::folder));
  }

  private void reads() {
    trial.write(A, 0, "0123456789");
    for (int offset = 0; offset < 12; offset++) {
      for (int length : List.of(0, 1, 5, 20, Integer.MAX_VALUE)) {
        int from = Math.min(offset, 10);
        int to = (int) Math.min(10, (long) from + length);
        trial
            .findings()
            .content(
                "read " + offset + " " + length,
                FilesystemTrial.bytes("0123456789".substring(from, to)),
                trial.files().read(A, offset, length));
      }
    }
  }

  private void readNegative() {
    trial.write(A, 0, "a");
    trial.findings().refuses("a negative offset", () -> trial.files().read(A, -1, 1));
    trial.findings().refuses("a negative length", () -> trial.files().read(A, 0, -1));
  }

  private void readErrors() {
    trial.write(A_B, 0, "b");
    trial.findings().fails("read a folder", new IsAFolder(A), trial.files().read(A, 0, 1));
    trial.findings().fails("read what is missing", new NoSuchEntry(B), trial.files().read(B, 0, 1));
    trial
        .findings()
        .fails("read below a file", new NoSuchEntry(A_B_C), trial.files().read(A_B_C, 0, 1));
  }

  private void sizes() {
    trial.write(A, 0, "abc");
    trial.findings().same("size", Result.ok(3L), trial.files().size(A));
    trial.write(A, 1, "x");
    trial.findings().same("size after a write inside", Result.ok(3L), trial.files().size(A));
    trial.write(A, 3, "x");
    trial.findings().same("size after a write behind", Result.ok(4L), trial.files().size(A));
  }

  private void sizeErrors() {
    trial.write(A_B, 0, "b");
    trial.findings().fails("size of a folder", new IsAFolder(A), trial.files().size(A));
    trial.findings().fails("size of what is missing", new NoSuchEntry(B), trial.files().size(B));
    trial.findings().fails("size below a file", new NoSuchEntry(A_B_C), trial.files().size(A_B_C));
  }

  private void status() {
    trial.write(A_B, 0, "bc");
    trial
        .findings()
        .same("status", Result.ok(new Status(A_B, false, false, 2)), trial.files().status(A_B));
    trial
        .findings()
        .same("status", Result.ok(new Status(A, true, false, 0)), trial.files().status(A));
  }

  private void statusErrors() {
    trial.write(A_B, 0, "b");
    trial.findings().fails("status", new NoSuchEntry(B), trial.files().status(B));
    trial
        .findings()
        .fails("status below a file", new NoSuchEntry(A_B_C), trial.files().status(A_B_C));
  }

  private void lists() {
    trial.write(FilesystemTrial.path("/f/b"), 0, "");
    trial.write(FilesystemTrial.path("/f/a/deep"), 0, "");
    trial.write(FilesystemTrial.path("/f/c"), 0, "");
    trial.write(FilesystemTrial.path("/f-1"), 0, "");
    trial
        .findings()
        .same(
            "list /f",
            Result.ok(List.of("a", "b", "c")),
            trial.files().list(FilesystemTrial.path("/f")));
    trial.findings().same("list /", Result.ok(List.of("f", "f-1")), trial.files().list(ROOT));
  }

  private void listErrors() {
    trial.write(A_B, 0, "b");
    trial.findings().fails("list a file", new NotAFolder(A_B), trial.files().list(A_B));
    trial.findings().fails("list what is missing", new NoSuchEntry(B), trial.files().list(B));
    trial.findings().fails("list below a file", new NoSuchEntry(A_B_C), trial.files().list(A_B_C));
  }

  private void destroysFile() {
    trial.write(A_B, 0, "b");
    trial.done("destroy", trial.files().destroy(A_B));
    trial.findings().fails("status", new NoSuchEntry(A_B), trial.files().status(A_B));
    trial.folder(A);
  }

  private void destroysFolder() {
    trial.write(A_B, 0, "b");
    trial.findings().fails("destroy a full folder", new NotEmpty(A), trial.files().destroy(A));
    trial.has(A_B, "b");
    trial.done("destroy", trial.files().destroy(A_B));
    trial.done("destroy an empty folder", trial.files().destroy(A));
    trial.findings().fails("status", new NoSuchEntry(A), trial.files().status(A));
  }

  private void destroyErrors() {
    trial.write(A, 0, "a");
    trial.findings().fails("destroy what is missing", new NoSuchEntry(B), trial.files().destroy(B));
    trial
        .findings()
        .fails("destroy below a file", new NoSuchEntry(A_B), trial.files().destroy(A_B));
    trial.done("destroy", trial.files().destroy(A));
    trial
        .findings()
        .fails("destroy the empty root", new NotEmpty(ROOT), trial.files().destroy(ROOT));
  }

  private void names() {
    for (String name : List.of("a b", "100%&=?#", "äöü", "名前", "...", "-", "CAPS", "caps")) {
      trial.write(ROOT.add("n").add(name), 0, name);
    }
    trial
        .findings()
        .same(
            "list /n",
            Result.ok(List.of("-", "...", "100%&=?#", "CAPS", "a b", "caps", "äöü", "名前")),
            trial.files().list(FilesystemTrial.path("/n")));
    trial.has(FilesystemTrial.path("/n/名前"), "名前");
    trial.has(FilesystemTrial.path("/n/CAPS"), "CAPS");
  }

  private void large() {
    byte[] content = new Filling(300_000, 3).bytes();
    trial.done("write", trial.files().write(A, 0, content.clone()));
    trial.findings().content("read", content, trial.files().read(A, 0, 400_000));
    trial.done("write", trial.files().write(A, 299_999, new byte[] {1, 2}));
    trial.findings().same("size", Result.ok(300_001L), trial.files().size(A));
  }
}
