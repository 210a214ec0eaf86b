package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A process that changes stores until it is killed. It says on its standard output which change it
 * is about to make, and when that has returned.
 */
public final class Writer {
  private Writer() {}

  /**
   * Takes what to write, the seed of a script, and the folders to change by it, each in a thread of
   * its own.
   */
  public static void main(String[] args) throws IOException {
    List<Thread> threads =
        IntStream.range(2, args.length)
            .mapToObj(
                i ->
                    new Thread(
                        () ->
                            run(
                                i - 2,
                                Victim.valueOf(args[0]),
                                Path.of(args[i]),
                                Long.parseLong(args[1]) + i - 1)))
            .toList();
    threads.forEach(Thread::start);
  }

  private static void run(int number, Victim victim, Path place, long seed) {
    WritableStore store = victim.open(place);
    var script = victim.script(seed);
    for (int step = 0; ; step++) {
      Result<Void, ?> result = script.next().on(store);
      // One write of few bytes to a pipe: it arrives whole, or not at all.
      String line = number + " " + step + " " + (result.isOk() ? "ok" : "failed") + "\n";
      System.out.print(line);
      System.out.flush();
    }
  }
}
