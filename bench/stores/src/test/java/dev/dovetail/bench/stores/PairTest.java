package dev.dovetail.bench.stores;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared does the same: every answer of a device is that of what is beside it. */
class PairTest {
  private static final Load LOAD = new Load(10, 1 << 10);

  @TempDir private Path base;

  static Stream<String> devices() {
    return Pairs.all().stream().map(Pair::device);
  }

  @ParameterizedTest
  @MethodSource("devices")
  void givesTheSameAnswers(String device) throws IOException {
    Pair pair = Pairs.all().stream().filter(it -> it.device().equals(device)).findFirst().get();
    try (Subject ours = pair.open(Side.OURS, LOAD, new Media(base.resolve("ours")));
        Subject raw = pair.open(Side.RAW, LOAD, new Media(base.resolve("raw")))) {
      for (Subject each : List.of(ours, raw)) {
        // Twice, since the second time something may be kept.
        holds(each, 0);
        holds(each, 0);
      }
      if (pair.operations().contains(Operation.SET)) {
        for (Subject each : List.of(ours, raw)) {
          for (int key = 0; key < LOAD.keys(); key++) {
            each.set(key, LOAD.content(LOAD.keys() + key));
          }
          holds(each, LOAD.keys());
        }
      }
      assertEquals(names(raw), names(ours));
      assertEquals(LOAD.keys(), names(ours).size());
    }
  }

  private static void holds(Subject subject, int from) throws IOException {
    for (int key = 0; key < LOAD.keys(); key++) {
      assertArrayEquals(LOAD.content(from + key), subject.get(key), LOAD.path(key));
    }
  }

  /** The last names and kinds: an entry of a folder of a store has another path in that store. */
  private static List<String> names(Subject subject) throws IOException {
    return subject.list().stream().map(PairTest::name).toList();
  }

  private static String name(Object entry) {
    if (entry instanceof Store.Entry it) {
      return it.path().name() + " " + it.kind();
    }
    Listed listed = (Listed) entry;
    return Path.of(listed.path()).getFileName() + " " + listed.kind();
  }
}
