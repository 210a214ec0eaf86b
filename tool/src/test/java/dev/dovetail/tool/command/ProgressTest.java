package dev.dovetail.tool.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A watcher sees what is done, and nothing of it is left at the end. */
final class ProgressTest {
  /** What was written, and a sign once something is shown. */
  private static final class Screen extends StringWriter {
    private final CountDownLatch shown = new CountDownLatch(1);

    @Override
    public void flush() {
      shown.countDown();
    }

    /** The lines that are left for the eye. */
    String seen() {
      StringBuilder seen = new StringBuilder();
      int start = 0;
      int at = 0;
      for (char each : toString().toCharArray()) {
        if (each == '\r') {
          at = start;
        } else if (each == '\n') {
          seen.append(each);
          start = seen.length();
          at = start;
        } else {
          seen.replace(at, Math.min(at + 1, seen.length()), String.valueOf(each));
          at++;
        }
      }
      return seen.toString().lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
    }
  }

  private static Progress begin(Screen screen, BooleanSupplier isThere) {
    return new Progress(new PrintWriter(screen), new Watcher(Duration.ZERO, isThere), "beginning");
  }

  @Test
  void aWatcherSeesTheStepThatIsDone() throws InterruptedException {
    Screen screen = new Screen();
    try (Progress progress = begin(screen, () -> true)) {
      screen.shown.await();
      assertEquals("beginning\n", screen.seen());
      progress.step("going on");
      assertEquals("going on\n", screen.seen());
      progress.say("something odd");
      assertEquals("something odd\ngoing on\n", screen.seen());
      progress.step("x".repeat(200));
      assertEquals("something odd\n" + "x".repeat(77) + "…\n", screen.seen());
    }
    assertEquals("something odd\n\n", screen.seen(), "at the end");
  }

  @Test
  void whereNobodyLooksNothingIsShown() throws InterruptedException {
    Screen screen = new Screen();
    CountDownLatch asked = new CountDownLatch(1);
    BooleanSupplier nobody =
        () -> {
          asked.countDown();
          return false;
        };
    try (Progress progress = begin(screen, nobody)) {
      asked.await();
      progress.step("going on");
      progress.say("something odd");
    }
    assertEquals("something odd" + System.lineSeparator(), screen.toString());
  }

  @Test
  void whatIsSoonDoneShowsNothing() {
    Screen screen = new Screen();
    Watcher watcher = new Watcher(Duration.ofDays(1), () -> true);
    try (Progress progress = new Progress(new PrintWriter(screen), watcher, "beginning")) {
      progress.step("going on");
    }
    assertEquals("", screen.toString());
  }
}
