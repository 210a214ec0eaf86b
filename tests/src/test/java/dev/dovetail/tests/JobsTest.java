package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several jobs in one process. */
@Timeout(300)
final class JobsTest {
  private static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      @Application
      public final class App implements Job {
        private final Job first;
        private final Job second;
        public App(@Use("guard(bell)") Job first, @Use("worker(bell)") Job second) {
          this.first = first;
          this.second = second;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          return Jobs.of(first, second).run();
        }
      }
      """;

  private static final String BELL =
      """
      package app;
      public interface Bell {
        void await();
      }
      """;

  private static final String BRONZE =
      """
      package app;
      import dev.dovetail.*;
      import java.util.concurrent.CountDownLatch;
      @Device(type = Bell.class, name = "bell")
      public final class Bronze implements Bell, AutoCloseable {
        private final CountDownLatch rung = new CountDownLatch(1);
        public Bronze() {}
        @Override public void await() {
          try {
            rung.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
        @Override public void close() {
          System.out.println("bell rings");
          rung.countDown();
        }
      }
      """;

  private static final String GUARD =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      @Device(type = Job.class, name = "guard")
      public final class Guard implements Job {
        private final Bell bell;
        public Guard(Bell bell) { this.bell = bell; }
        @Override public Result<Void, ? extends DeviceError> run() {
          System.out.println("guard stands");
          bell.await();
          System.out.println("guard goes");
          return Result.ok();
        }
      }
      """;

  private static final String WORKER =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      @Device(type = Job.class, name = "worker")
      public final class Worker implements Job {
        private final Bell bell;
        private final String fate;
        public Worker(Bell bell, @Key(defaultValue = "stay") String fate) {
          this.bell = bell;
          this.fate = fate;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          switch (fate) {
            case "throw" -> throw new IllegalStateException("hammer lost");
            case "fail" -> { return Result.err(new Lost()); }
            case "stay" -> bell.await();
            default -> System.out.println("worker is done");
          }
          return Result.ok();
        }
        record Lost() implements DeviceError {
          @Override public String message() { return "hammer lost"; }
        }
      }
      """;

  @TempDir private static Path classes;

  @BeforeAll
  static void compile() throws Exception {
    Build.writeClasses(
        Build.empty()
            .source(APP)
            .source(BELL)
            .source(BRONZE)
            .source(GUARD)
            .source(WORKER)
            .option("-Atarget=unix")
            .clean(),
        classes);
  }

  @Test
  void oneThatFailsIsNamedAndTheOtherStopped() throws Exception {
    assertEquals(
        new Running.Ended(
            1,
            List.of("bell rings", "guard goes", "guard stands"),
            List.of("app: worker (second) failed: hammer lost")),
        run("fail"));
  }

  @Test
  void oneThatThrowsIsNamedAndTheOtherStopped() throws Exception {
    assertEquals(
        new Running.Ended(
            1,
            List.of("bell rings", "guard goes", "guard stands"),
            List.of(
                "app: worker (second) failed: IllegalStateException: hammer lost (--trace shows"
                    + " where)")),
        run("throw"));
  }

  @Test
  void aStopSignalStopsAll() throws Exception {
    try (Running program = start("stay")) {
      assertEquals("guard stands", program.line());
      program.terminate();
      assertEquals(
          new Running.Ended(143, List.of("bell rings", "guard goes"), List.of()), program.end());
    }
  }

  @Test
  void oneThatIsDoneLeavesTheOtherAtWork() throws Exception {
    try (Running program = start("leave")) {
      assertEquals(
          List.of("guard stands", "worker is done"),
          List.of(program.line(), program.line()).stream().sorted().toList());
      program.terminate();
      assertEquals(
          new Running.Ended(143, List.of("bell rings", "guard goes"), List.of()), program.end());
    }
  }

  private static Running start(String fate) throws Exception {
    return Running.start(classes, "app.Main_unix", "--fate=" + fate);
  }

  /** The order in which two threads speak is theirs. */
  private static Running.Ended run(String fate) throws Exception {
    try (Running program = start(fate)) {
      Running.Ended ended = program.end();
      return new Running.Ended(
          ended.code(), ended.output().stream().sorted().toList(), ended.complaints());
    }
  }
}
