package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A store that cases are tried on; each begins and ends with an empty one. */
record Trial(WritableStore store, Findings findings, Emptying emptying) {
  private static final StorePath ROOT = StorePath.root();

  Trial(WritableStore store, Findings findings) {
    this(store, findings, new Emptying(new EmptiedStore(store), findings));
  }

  void of(String holds, Runnable attempt) {
    emptying.test(holds, attempt);
  }

  void set(StorePath path, String content) {
    done("set " + path, store.set(path, bytes(content)));
  }

  void write(StorePath path, long offset, String part) {
    done("write " + path + " " + offset, store.write(path, offset, bytes(part)));
  }

  void done(String what, Result<?, ?> result) {
    findings.done(what, result);
  }

  void has(StorePath path, String content) {
    findings.content("get " + path, bytes(content), store.get(path));
  }

  void onlyHas(StorePath path, String content) {
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

  void folder(StorePath path) {
    findings.same("exists " + path, Result.ok(Optional.of(Store.Kind.FOLDER)), store.exists(path));
  }

  void gone(StorePath path) {
    findings.same("exists " + path, Result.ok(Optional.empty()), store.exists(path));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }
}
