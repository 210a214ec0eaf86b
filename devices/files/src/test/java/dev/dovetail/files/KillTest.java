package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, at any moment. Whatever it has said to be done is done, and the one
 * change that it was at is done or not: there is nothing between.
 */
@Timeout(300)
class KillTest {
  private static final int ROUNDS = Integer.getInteger("dovetail.kills", 100);
  private static final int FOLDERS = 3;
  private static final int LONGEST = 60;

  @TempDir private Path temporary;

  @Test
  void nothingIsLostAndNothingHalf() throws Exception {
    long seed = Long.getLong("dovetail.seed", 20261123);
    var random = new Random(seed);
    var tally = new Tally();
    for (int round = 0; round < ROUNDS; round++) {
      round(seed + 1000L * round, random, tally);
    }
    System.out.println("kills: seed " + seed + ", " + tally);
    assertTrue(tally.changes > ROUNDS, "hardly anything was written before the kills: " + tally);
  }

  private void round(long seed, Random random, Tally tally) throws Exception {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < FOLDERS; i++) {
      folders.add(Files.createDirectory(temporary.resolve(seed + "-" + i)));
    }
    int[] done = run(seed, folders, random.nextInt(LONGEST), random.nextInt(2_000_000));
    for (int i = 0; i < FOLDERS; i++) {
      check(seed + 1 + i, folders.get(i), done[i], tally);
      Folders.delete(folders.get(i));
    }
  }

  /** Kills a writer some time after so many lines; how many changes of each folder it has made. */
  private int[] run(long seed, List<Path> folders, int lines, int pause) throws Exception {
    Process process = start(seed, folders);
    int[] done = new int[FOLDERS];
    try (var said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int count = 0;
      for (String line; (line = said.readLine()) != null; ) {
        String[] words = line.split(" ", -1);
        assertTrue(words.length == 3 && words[0].length() == 1, "the writer said: " + line);
        done[Integer.parseInt(words[0])] = Integer.parseInt(words[1]) + 1;
        if (count++ == lines) {
          LockSupport.parkNanos(pause);
          // By the process itself the rest of what it said would be lost.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the writer was killed, and is there");
    return done;
  }

  private static Process start(long seed, List<Path> folders) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                Long.toString(seed)));
    folders.forEach(it -> command.add(it.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  void processesWaitForEachOther() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("shared"));
    WritableStore store = FileStore.ofFolder(folder);
    Process process = start(1, List.of(folder, folder));
    try (var said = process.inputReader(StandardCharsets.UTF_8)) {
      for (int round = 0; round < 300; round++) {
        assertTrue(said.readLine() != null, "the writer has ended");
        var path = new StorePath(List.of("mine", "round " + round));
        assertEquals(Result.ok(), store.set(path, new byte[] {1}));
        assertEquals(Result.ok(), store.remove(path));
      }
    } finally {
      process.toHandle().destroyForcibly();
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the writer was killed, and is there");
    assertEquals(Result.ok(), store.remove(StorePath.root()));
    assertEquals("", new Listing(store).toString());
    assertEquals(List.of("lock"), own(folder));
  }

  private static void check(long seed, Path folder, int done, Tally tally) throws IOException {
    int left = own(folder).size();
    WritableStore store = FileStore.ofFolder(folder);
    String found = new Listing(store).toString();
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      WritableStore model = FileStore.ofFolder(memory.getPath("/work"));
      var script = new Script(seed);
      for (int step = 0; step < done; step++) {
        script.next().on(model);
      }
      String before = new Listing(model).toString();
      script.next().on(model);
      String after = new Listing(model).toString();
      assertTrue(
          found.equals(before) || found.equals(after),
          () ->
              String.join(
                  "\n",
                  "seed " + seed + ", killed after " + done + " changes, there is",
                  found,
                  "neither as before the next",
                  before,
                  "nor as after it",
                  after));
      tally.add(done, left > 1, !found.equals(before));
    }
    assertEquals(List.of("lock"), done == 0 && left == 0 ? List.of("lock") : own(folder));
  }

  /** What the store has in the folder for itself. */
  private static List<String> own(Path folder) throws IOException {
    Path own = folder.resolve(Places.RESERVED);
    return Files.exists(own) ? Folders.in(own).stream().map(Places::name).toList() : List.of();
  }

  /** What was seen in all rounds. */
  private static final class Tally {
    private int folders;
    private int changes;
    private int swept;
    private int unsaid;

    void add(int done, boolean left, boolean next) {
      folders++;
      changes += done;
      swept += left ? 1 : 0;
      unsaid += next ? 1 : 0;
    }

    @Override
    public String toString() {
      return folders
          + " folders, "
          + changes
          + " changes said to be done; "
          + swept
          + " folders had something to sweep up, "
          + unsaid
          + " a change that was done and not said";
    }
  }
}
