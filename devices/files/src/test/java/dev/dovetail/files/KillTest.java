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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a process that writes, at any moment. Whatever it has said to be done is done, and the one
 * change that it was at is done or not: there is nothing between.
 */
@Timeout(300)
class KillTest {
  private static final int ROUNDS = Integer.getInteger("dovetail.kills", 40);
  private static final int FOLDERS = 5;
  private static final int LONGEST = 100;

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource
  void nothingIsLostAndNothingHalf(Victim victim) throws Exception {
    long seed = Long.getLong("dovetail.seed", 20261123);
    var random = new Random(seed);
    var tally = new Tally();
    for (int round = 0; round < ROUNDS; round++) {
      round(victim, seed + 1000L * round, random, tally);
    }
    System.out.println("kills: " + victim + ", seed " + seed + ", " + tally);
    assertTrue(tally.changes > ROUNDS, "hardly anything was written before the kills: " + tally);
  }

  private void round(Victim victim, long seed, Random random, Tally tally) throws Exception {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < FOLDERS; i++) {
      Path place = temporary.resolve(seed + "-" + i);
      victim.make(place);
      folders.add(place);
    }
    int[] done = run(victim, seed, folders, random.nextInt(LONGEST), random.nextInt(2_000_000));
    for (int i = 0; i < FOLDERS; i++) {
      check(victim, seed + 1 + i, folders.get(i), done[i], tally);
      Folders.delete(folders.get(i));
    }
  }

  /** Kills a writer some time after so many lines; how many changes of each folder it has made. */
  private int[] run(Victim victim, long seed, List<Path> folders, int lines, int pause)
      throws Exception {
    Process process = start(victim, seed, folders);
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

  private static Process start(Victim victim, long seed, List<Path> folders) throws IOException {
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
                victim.name(),
                Long.toString(seed)));
    folders.forEach(it -> command.add(it.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @ParameterizedTest
  @EnumSource(names = {"FOLDER", "ARCHIVE"})
  void processesWaitForEachOther(Victim victim) throws Exception {
    Path place = temporary.resolve("shared");
    victim.make(place);
    WritableStore store = victim.open(place);
    Process process = start(victim, 1, List.of(place, place));
    try (var said = process.inputReader(StandardCharsets.UTF_8)) {
      for (int round = 0; round < 100; round++) {
        assertTrue(said.readLine() != null, "the writer has ended");
        var path = new StorePath(List.of("mine", "round " + round));
        assertEquals(Result.ok(), store.set(path, new byte[] {1}));
        assertEquals(Result.ok(), store.remove(path));
      }
    } finally {
      process.toHandle().destroyForcibly();
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the writer was killed, and is there");
    // It may have held the lock, which its end has given back.
    assertEquals(Result.ok(), store.remove(StorePath.root()));
    assertEquals("", new Listing(store).toString());
    assertEquals(List.of("lock"), victim.left(place));
  }

  private static void check(Victim victim, long seed, Path place, int done, Tally tally)
      throws IOException {
    List<String> left = victim.left(place);
    WritableStore store = victim.open(place);
    String found = new Listing(store).toString();
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      WritableStore model = FileStore.ofFolder(memory.getPath("/work"));
      var script = victim.script(seed);
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
      tally.add(done, left, !found.equals(before));
    }
    // The next change sweeps up.
    assertEquals(Result.ok(), store.remove(StorePath.root().add("nothing")));
    assertEquals(List.of("lock"), victim.left(place));
  }

  /** What was seen in all rounds. */
  private static final class Tally {
    private int folders;
    private int changes;
    private int swept;
    private int journals;
    private int unsaid;

    void add(int done, List<String> left, boolean next) {
      folders++;
      changes += done;
      swept += left.size() > 1 ? 1 : 0;
      journals += left.contains("folders") || left.contains("all") ? 1 : 0;
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
          + journals
          + " a change of several steps to finish, "
          + unsaid
          + " a change that was done and not said";
    }
  }
}
