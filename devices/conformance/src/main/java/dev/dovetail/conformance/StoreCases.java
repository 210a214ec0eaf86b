package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.Entry;
import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.StorePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/** What holds of a store that has just the files of the specimen. */
record StoreCases(Store store, SortedMap<StorePath, byte[]> files, Findings findings) {
  private static final StorePath MISSING = new StorePath(List.of("missing"));
  private static final StorePath BELOW_NOTHING = new StorePath(List.of("missing", "too"));
  private static final StorePath BELOW_FILE = new StorePath(List.of("one", "below"));
  private static final StorePath FOLDER = new StorePath(List.of("folder"));
  private static final StorePath ONE = new StorePath(List.of("one"));

  void run() {
    findings.test("get gives whole contents", this::contents);
    findings.test("get gives a fresh array", this::freshArrays);
    findings.test("get tells folders from what is missing", this::getErrors);
    findings.test("exists tells files, folders and what is missing", this::kinds);
    findings.test("list gives just what is in a folder, in order", this::lists);
    findings.test("list tells files from what is missing", this::listErrors);
    findings.test("read gives parts", this::parts);
    findings.test("read gives nothing at the end and behind it", this::ends);
    findings.test("read refuses negative numbers", this::negative);
    findings.test("read tells folders from what is missing", this::readErrors);
    findings.test("size is the number of bytes", this::sizes);
    findings.test("size tells folders from what is missing", this::sizeErrors);
    findings.test("lastModified gives the same again", this::times);
    findings.test("lastModified tells folders from what is missing", this::timeErrors);
    findings.test("digests are equal where contents are", this::digests);
    findings.test("digest tells folders from what is missing", this::digestErrors);
  }

  private void contents() {
    files.forEach((path, content) -> findings.content("get " + path, content, store.get(path)));
  }

  private void freshArrays() {
    store.get(ONE).ifOk(content -> content[0]++);
    findings.content("the second get", bytes(ONE), store.get(ONE));
    store.read(ONE, 0, 1).ifOk(content -> content[0]++);
    findings.content("the second read", bytes(ONE), store.read(ONE, 0, 1));
  }

  private void getErrors() {
    errors("get", path -> store.get(path));
  }

  private void kinds() {
    findings.same("exists /", ok(Kind.FOLDER), store.exists(StorePath.root()));
    for (StorePath path : files.keySet()) {
      findings.same("exists " + path, ok(Kind.FILE), store.exists(path));
      for (StorePath up = path.parent(); !up.segments().isEmpty(); up = up.parent()) {
        findings.same("exists " + up, ok(Kind.FOLDER), store.exists(up));
      }
    }
    for (StorePath path : List.of(MISSING, BELOW_NOTHING, BELOW_FILE)) {
      findings.same("exists " + path, Result.ok(Optional.empty()), store.exists(path));
    }
  }

  private static Result<Optional<Kind>, Store.Error> ok(Kind kind) {
    return Result.ok(Optional.of(kind));
  }

  private void lists() {
    List<StorePath> open = new ArrayList<>(List.of(StorePath.root()));
    while (!open.isEmpty()) {
      StorePath folder = open.remove(open.size() - 1);
      List<Entry> expected = entries(folder);
      findings.same("list " + folder, Result.ok(expected), store.list(folder));
      expected.stream().filter(it -> it.kind() == Kind.FOLDER).forEach(it -> open.add(it.path()));
    }
  }

  private List<Entry> entries(StorePath folder) {
    int depth = folder.segments().size();
    return files.keySet().stream()
        .filter(it -> it.startsWith(folder))
        .map(
            it ->
                new Entry(
                    folder.add(it.segments().get(depth)),
                    it.segments().size() == depth + 1 ? Kind.FILE : Kind.FOLDER))
        .distinct()
        .toList();
  }

  private void listErrors() {
    findings.fails("list " + ONE, new Store.FolderExpected(ONE), store.list(ONE));
    for (StorePath path : List.of(MISSING, BELOW_NOTHING, BELOW_FILE)) {
      findings.fails("list " + path, new Store.UnknownFile(path), store.list(path));
    }
  }

  private void parts() {
    files.forEach(
        (path, content) -> {
          for (long offset : List.of(0L, 1L, 511L, 512L, 65_535L, content.length - 1L)) {
            for (int length : List.of(0, 1, 512, 70_000, Integer.MAX_VALUE)) {
              if (offset >= 0 && offset < content.length) {
                findings.content(
                    "read " + path + " " + offset + " " + length,
                    new Slice(offset, length).of(content),
                    store.read(path, offset, length));
              }
            }
          }
        });
  }

  private void ends() {
    files.forEach(
        (path, content) -> {
          for (long offset : List.of((long) content.length, content.length + 1L, 1L << 40)) {
            findings.content(
                "read " + path + " " + offset, new byte[0], store.read(path, offset, 10));
          }
        });
  }

  private void negative() {
    findings.refuses("a negative offset", () -> store.read(ONE, -1, 1));
    findings.refuses("a negative length", () -> store.read(ONE, 0, -1));
  }

  private void readErrors() {
    errors("read", path -> store.read(path, 0, 1));
    errors("read of nothing", path -> store.read(path, 0, 0));
  }

  private void sizes() {
    files.forEach(
        (path, content) ->
            findings.same("size " + path, Result.ok((long) content.length), store.size(path)));
  }

  private void sizeErrors() {
    errors("size", path -> store.size(path));
  }

  private void times() {
    for (StorePath path : files.keySet()) {
      var first = store.lastModified(path);
      findings.done("lastModified " + path, first);
      findings.same("the second lastModified " + path, first, store.lastModified(path));
    }
  }

  private void timeErrors() {
    errors("lastModified", path -> store.lastModified(path));
  }

  private void digests() {
    Map<Digest, Bytes> contents = new HashMap<>();
    Map<Bytes, Digest> seen = new HashMap<>();
    files.forEach(
        (path, bytes) -> {
          var content = new Bytes(bytes);
          Result<Digest, Store.Error> digest = store.digest(path);
          findings.done("digest " + path, digest);
          digest.ifOk(
              it -> {
                findings.same("the second digest " + path, digest, store.digest(path));
                contents.putIfAbsent(it, content);
                findings.same("what has the digest of " + path, contents.get(it), content);
                seen.putIfAbsent(content, it);
                findings.same("the digest of the content of " + path, seen.get(content), it);
              });
        });
  }

  private void digestErrors() {
    errors("digest", path -> store.digest(path));
  }

  private void errors(String name, Operation operation) {
    for (StorePath path : List.of(StorePath.root(), FOLDER)) {
      findings.fails(name + " " + path, new Store.FileExpected(path), operation.at(path));
    }
    for (StorePath path : List.of(MISSING, BELOW_NOTHING, BELOW_FILE)) {
      findings.fails(name + " " + path, new Store.UnknownFile(path), operation.at(path));
    }
  }

  private byte[] bytes(StorePath path) {
    return Objects.requireNonNull(files.get(path));
  }

  /** An operation that needs a file. */
  private interface Operation {
    Result<?, Store.Error> at(StorePath path);
  }

  /** A part, computed as plainly as can be. */
  private record Slice(long offset, int length) {
    byte[] of(byte[] content) {
      int from = (int) Math.min(offset, content.length);
      int count = Math.min(length, content.length - from);
      byte[] part = new byte[count];
      System.arraycopy(content, from, part, 0, count);
      return part;
    }
  }
}
