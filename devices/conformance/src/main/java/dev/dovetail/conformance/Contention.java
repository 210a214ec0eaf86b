package dev.dovetail.conformance;

import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One thread writes a file again and again while another reads it. */
record Contention(WritableStore store, StorePath path, Findings findings) {
  private static final int ROUNDS = 60;
  private static final int LARGEST = 20_000;

  void run() {
    findings.done("set " + path, store.set(path, content(0)));
    var writing = new AtomicBoolean(true);
    List<String> faults = new ArrayList<>();
    var writer =
        new Thread(
            () -> {
              try {
                write();
              } catch (RuntimeException | Error e) {
                faults.add("set threw " + e);
              } finally {
                writing.set(false);
              }
            });
    writer.start();
    findings.part(() -> read(writing));
    try {
      // Else it would write into the next case.
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    faults.forEach(findings::fault);
  }

  private void write() {
    for (int round = 1; round <= ROUNDS; round++) {
      store.set(path, content(round));
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // The result does not depend on who has a turn.
  private void read(AtomicBoolean writing) {
    boolean whole = true;
    // One more round than the writer needs: also a slow reader reads the last content.
    for (boolean last = false; whole && !last; ) {
      last = !writing.get();
      whole = store.get(path).fold(Contention::isWhole, error -> false);
      // Where threads take turns of their own accord, the writer would never get one.
      Thread.yield();
    }
    if (!whole) {
      findings.fault("get gave a content that was never set, or an error");
    }
  }

  /** The same byte throughout, and as many as the byte says. */
  private static byte[] content(int round) {
    byte[] content = new byte[length(round)];
    Arrays.fill(content, (byte) round);
    return content;
  }

  private static int length(int round) {
    return 1 + round * 7919 % LARGEST;
  }

  private static boolean isWhole(byte[] content) {
    return content.length > 0 && Arrays.equals(content, content(content[0]));
  }
}
