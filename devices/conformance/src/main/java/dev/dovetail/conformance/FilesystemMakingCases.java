package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem.FileAlreadyExists;
import dev.dovetail.filesystem.Filesystem.IsAFolder;
import dev.dovetail.filesystem.Filesystem.NotAFolder;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.util.List;

/** What holds of a file system when files and folders are made, and files written. */
record FilesystemMakingCases(FilesystemTrial trial) {
  private static final StorePath ROOT = StorePath.root();
  private static final StorePath A = FilesystemTrial.path("/a");
  private static final StorePath B = FilesystemTrial.path("/b");
  private static final StorePath A_B = FilesystemTrial.path("/a/b");
  private static final StorePath A_B_C = FilesystemTrial.path("/a/b/c");
  private static final StorePath X_Y_Z = FilesystemTrial.path("/x/y/z");

  void run() {
    trial.of("create makes an empty file and the folders that lead to it", this::creates);
    trial.of("create refuses what is there, and a path through a file", this::createErrors);
    trial.of("makeFolder makes a folder and those that lead to it", this::makesFolder);
    trial.of("makeFolder leaves a folder that is there as it is", this::makesAgain);
    trial.of("makeFolder refuses a file, and a path through a file", this::makeFolderErrors);
    trial.of("write makes a file and the folders that lead to it", this::writeMakes);
    trial.of("write changes a part in place", this::writesPart);
    trial.of("write fills a gap with zeros", this::fillsGap);
    trial.of("write of nothing makes a file, or leaves it as it is", this::writesNothing);
    trial.of("write refuses a folder, and a path through a file", this::writeErrors);
    trial.of("write refuses a negative offset", this::writeNegative);
  }

  private void creates() {
    trial.done("create", trial.files().create(X_Y_Z));
    trial.has(X_Y_Z, "");
    trial.folder(FilesystemTrial.path("/x/y"));
    trial.folder(FilesystemTrial.path("/x"));
  }

  private void createErrors() {
    trial.done("create", trial.files().create(A_B));
    trial.findings().fails("create a file", new FileAlreadyExists(A_B), trial.files().create(A_B));
    trial.findings().fails("create a folder", new FileAlreadyExists(A), trial.files().create(A));
    trial
        .findings()
        .fails("create the root", new FileAlreadyExists(ROOT), trial.files().create(ROOT));
    trial.findings().fails("create below a file", new NotAFolder(A_B), trial.files().create(A_B_C));
    trial.has(A_B, "");
  }

  private void makesFolder() {
    trial.done("makeFolder", trial.files().makeFolder(X_Y_Z));
    trial.folder(X_Y_Z);
    trial.folder(FilesystemTrial.path("/x"));
    trial.findings().same("list " + X_Y_Z, Result.ok(List.of()), trial.files().list(X_Y_Z));
  }

  private void makesAgain() {
    trial.write(A_B, 0, "b");
    trial.done("makeFolder", trial.files().makeFolder(A));
    trial.done("makeFolder /", trial.files().makeFolder(ROOT));
    trial.has(A_B, "b");
  }

  private void makeFolderErrors() {
    trial.write(A_B, 0, "b");
    trial
        .findings()
        .fails("makeFolder on a file", new NotAFolder(A_B), trial.files().makeFolder(A_B));
    trial
        .findings()
        .fails("makeFolder below a file", new NotAFolder(A_B), trial.files().makeFolder(A_B_C));
    trial.has(A_B, "b");
  }

  private void writeMakes() {
    trial.write(X_Y_Z, 0, "deep");
    trial.has(X_Y_Z, "deep");
  }

  private void writesPart() {
    trial.write(A, 0, "0123456789");
    trial.write(A, 3, "abc");
    trial.has(A, "012abc6789");
    trial.write(A, 8, "xyz");
    trial.has(A, "012abc67xyz");
  }

  private void fillsGap() {
    trial.write(A, 3, "d");
    trial.has(A, "\0\0\0d");
    trial.write(A, 6, "g");
    trial.has(A, "\0\0\0d\0\0g");
  }

  private void writesNothing() {
    trial.write(A, 0, "");
    trial.has(A, "");
    trial.write(B, 0, "b");
    trial.write(B, 1, "");
    trial.has(B, "b");
  }

  private void writeErrors() {
    trial.write(A_B, 0, "b");
    trial
        .findings()
        .fails(
            "write a folder",
            new IsAFolder(A),
            trial.files().write(A, 0, FilesystemTrial.bytes("no")));
    trial
        .findings()
        .fails(
            "write the root",
            new IsAFolder(ROOT),
            trial.files().write(ROOT, 0, FilesystemTrial.bytes("no")));
    trial
        .findings()
        .fails(
            "write below a file",
            new NotAFolder(A_B),
            trial.files().write(A_B_C, 0, FilesystemTrial.bytes("no")));
    trial.has(A_B, "b");
  }

  private void writeNegative() {
    trial
        .findings()
        .refuses(
            "a negative offset", () -> trial.files().write(A, -1, FilesystemTrial.bytes("no")));
  }
}
