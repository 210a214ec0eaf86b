package dev.dovetail.conformance;

import dev.dovetail.runtime.Console;
import java.math.BigDecimal;

/**
 * Says which case is in hand when it takes long, and again after twice the time: it may never end.
 */
final class Watch {
  private static final long LONGEST_WAIT = 100;

  private final String name;
  private final Console console;
  private boolean over;

  private Watch(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  /**
   * Watches from now on.
   *
   * @param name of the case
   * @param patience how long it may take, in milliseconds
   */
  static Watch over(String name, long patience, Console console) {
    var watch = new Watch(name, console);
    var thread = new Thread(() -> watch.run(patience), "watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  private synchronized void run(long patience) {
    long begin = System.nanoTime();
    long limit = patience;
    try {
      while (!over) {
        long left = limit - (System.nanoTime() - begin) / 1_000_000;
        if (left > 0) {
          // Node ends only when the time of every wait is over, also of one that was ended.
          wait(Math.min(left, LONGEST_WAIT));
        } else {
          console.complain(name + ": not done after " + seconds(limit) + " s");
          limit *= 2;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String seconds(long milliseconds) {
    return BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString();
  }

  /** The case has ended. */
  synchronized void end() {
    over = true;
    notifyAll();
  }
}
