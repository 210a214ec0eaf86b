package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.filesystem.Filesystem.Status;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.nio.charset.StandardCharsets;

/** A file system that cases are tried on; each begins and ends with an empty one. */
record FilesystemTrial(Filesystem files, Findings findings, Emptying emptying) {
  FilesystemTrial(Filesystem files, Findings findings) {
    this(files, findings, new Emptying(new EmptiedFilesystem(files), findings));
  }

  void of(String holds, Runnable attempt) {
    emptying.test(holds, attempt);
  }

  void write(StorePath path, long offset, String part) {
    done("write " + path + " " + offset, files.write(path, offset, bytes(part)));
  }

  void done(String what, Result<?, ?> result) {
    findings.done(what, result);
  }

  void has(StorePath path, String content) {
    findings.content("read " + path, bytes(content), files.read(path, 0, 1_000));
    findings.same("size " + path, Result.ok((long) bytes(content).length), files.size(path));
  }

  void folder(StorePath path) {
    findings.same(
        "status " + path + " is a folder", Result.ok(true), files.status(path).map(Status::folder));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
