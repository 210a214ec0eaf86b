package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds where several threads change a store at once. */
record StoreCrowdCases(Trial trial) {
  private static final StorePath FOLDER = Trial.path("/crowd");
  private static final StorePath SHARED = Trial.path("/shared");
  private static final int THREADS = 4;
  private static final int FILES = 25;

  void run() {
    trial.of("what threads set and remove at once is all done", this::ownFiles);
    trial.of("parts that are written at once stay as they were written", this::ownParts);
  }

  /** Each thread makes two files and removes one of them, in a folder that all use. */
  private void ownFiles() {
    new Crowd(THREADS, FILES, trial.findings())
        .run(
            (member, round, faults) -> {
              int number = round % FILES;
              StorePath stays = path(member, number, "stays");
              StorePath goes = path(member, number, "goes");
              byte[] content = new byte[] {(byte) member, (byte) number};
              if (round >= FILES) {
                check(faults, "get " + stays, new Bytes(content), bytes(store().get(stays)));
              }
              check(faults, "set " + stays, Result.ok(), store().set(stays, content.clone()));
              check(faults, "set " + goes, Result.ok(), store().set(goes, content.clone()));
              check(faults, "get " + goes, new Bytes(content), bytes(store().get(goes)));
              check(faults, "remove " + goes, Result.ok(), store().remove(goes));
              check(faults, "exists " + goes, Result.ok(Optional.empty()), store().exists(goes));
            });
    List<StorePath> all = new ArrayList<>();
    for (int member = 0; member < THREADS; member++) {
      for (int number = 0; number < FILES; number++) {
        StorePath path = path(member, number, "stays");
        all.add(path);
        byte[] content = new byte[] {(byte) member, (byte) number};
        trial.findings().content("get " + path, content, store().get(path));
      }
    }
    trial
        .findings()
        .same(
            "list " + FOLDER,
            Result.ok(all.stream().sorted().toList()),
            store().list(FOLDER).map(found -> found.stream().map(Store.Entry::path).toList()));
  }

  /** Each thread has a byte of one file. */
  private void ownParts() {
    trial.done("set " + SHARED, store().set(SHARED, new byte[THREADS]));
    new Crowd(THREADS, FILES, trial.findings())
        .run(
            (member, round, faults) -> {
              Bytes before = new Bytes(new byte[] {(byte) round});
              Bytes after = new Bytes(new byte[] {(byte) (round + 1)});
              String part = SHARED + " " + member;
              check(faults, "read " + part, before, bytes(store().read(SHARED, member, 1)));
              check(
                  faults,
                  "write " + part,
                  Result.ok(),
                  store().write(SHARED, member, new byte[] {(byte) (round + 1)}));
              check(faults, "read " + part, after, bytes(store().read(SHARED, member, 1)));
            });
  }

  private static Object bytes(Result<byte[], Store.Error> content) {
    return content.fold(Bytes::new, error -> error);
  }

  private static void check(List<String> faults, String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      faults.add(what + " gave " + actual + ", not " + expected);
    }
  }

  private static StorePath path(int member, int round, String what) {
    return FOLDER.add(what + "-" + member + "-" + round);
  }

  private WritableStore store() {
    return trial.store();
  }
}
