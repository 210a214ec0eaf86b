package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the power away, or ends the process, at each single step that a folder makes on its disk.
 * What has returned is there; the change that it was at is done or not.
 */
@Timeout(300)
class PowerTest {
  private static final int CHANGES = 12;
  private static final int LOSSES = 12;

  /** What there is before each change of a script, and after the last. */
  private static List<String> expected(long seed) throws IOException {
    List<String> expected = new ArrayList<>();
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      WritableStore model = FileStore.ofFolder(Files.createDirectory(memory.getPath("/files")));
      Script script = script(seed);
      for (int change = 0; change <= CHANGES; change++) {
        expected.add(new Listing(model).toString());
        script.next().on(model);
      }
    }
    return expected;
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("dovetail.losses", 12));
  }

  private static Script script(long seed) {
    return new Script(seed, 10, 14);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingThatReturnedIsLost(long seed) throws IOException {
    List<String> expected = expected(seed);
    int steps = 0;
    for (int change = 0; change < CHANGES; steps++) {
      try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
        var disk = new Disk();
        disk.folder(memory.getPath("/files"));
        disk.force(memory.getPath("/"));
        Files.createDirectory(memory.getPath("/files"));
        change = run(new WatchedFiles(memory, disk, new Power(steps)).getPath("/files"), seed);
        String where = "seed " + seed + ", after " + steps + " steps, at change " + change;
        List<String> allowed = expected.subList(change, Math.min(change + 2, expected.size()));
        isOneOf(allowed, listing(memory.getPath("/files")), where + ", killed");
        List<String> files = allowed.stream().map(PowerTest::files).toList();
        for (int loss = 0; loss < LOSSES; loss++) {
          Path left = memory.getPath("/left" + loss);
          disk.lose(new Random(loss), loss, left);
          isOneOf(files, files(listing(left.resolve("files"))), where + ", loss " + loss);
        }
      }
    }
    assertTrue(steps > CHANGES / 2, "only " + steps + " steps were seen");
  }

  /** How many changes have returned. */
  private static int run(Path folder, long seed) {
    int change = 0;
    try {
      WritableStore store = FileStore.ofFolder(folder);
      Script script = script(seed);
      for (; change < CHANGES; change++) {
        script.next().on(store);
      }
    } catch (Power.Gone e) {
      // As it was meant to be.
      return change;
    }
    return change;
  }

  private static void isOneOf(List<String> allowed, String found, String where) {
    assertTrue(
        allowed.contains(found),
        () -> where + ": there is\n" + found + "\nnot\n" + String.join("\nor\n", allowed));
  }

  private static String listing(Path folder) {
    return new Listing(FileStore.ofFolder(folder)).toString();
  }

  /** Without folders, which may be left empty when the power goes. */
  private static String files(String listing) {
    return listing.lines().filter(it -> !it.endsWith("/")).collect(Collectors.joining("\n"));
  }
}
