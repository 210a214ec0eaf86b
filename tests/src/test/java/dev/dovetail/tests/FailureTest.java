package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import dev.dovetail.runtime.NotStarted;
import dev.dovetail.tests.MishapGraph.Making;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A failure at every position of a program of ten devices: what was made before is closed once,
 * last first, and every failure is one line with device, path and message.
 */
@Timeout(300)
final class FailureTest {
  /** In the order of need. */
  private static final List<Integer> ORDER = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

  private static final String TRACE_HINT = " (--trace shows where)";

  @TempDir private static Path classes;

  @SuppressWarnings("NullAway.Init") // Compiled before all tests.
  private static Compilation compilation;

  @BeforeAll
  static void compile() throws Exception {
    compilation = MishapGraph.build("test,unix").clean();
    Build.writeClasses(compilation, classes);
  }

  /** What is said when it fails so to be made. */
  private enum Start {
    ERR("no %d"),
    EXCEPTION("IllegalStateException: no %d" + TRACE_HINT),
    ERROR("StackOverflowError: no %d" + TRACE_HINT),
    SNEAKY("IOException: no %d" + TRACE_HINT),
    NULL("it was made as null"),
    NULL_RESULT("its result is null");

    private final String message;

    Start(String message) {
      this.message = message;
    }

    boolean possible(Making making) {
      return switch (this) {
        case ERR, NULL_RESULT -> making == Making.FALLIBLE;
        case NULL -> making != Making.CONSTRUCTOR;
        default -> true;
      };
    }
  }

  static Stream<Arguments> starts() {
    return ORDER.stream()
        .flatMap(
            device ->
                Stream.of(Start.values())
                    .filter(how -> how.possible(MishapGraph.making(device)))
                    .map(how -> Arguments.of(device, how)));
  }

  @Test
  void allGoesWell() throws Exception {
    assertEquals(new Told(0, log(10, true), List.of()), start());
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aDeviceThatDoesNotStart(int device, Start how) throws Exception {
    assertEquals(
        new Told(
            1,
            log(device, false),
            List.of(line(device, "did not start", how.message.formatted(device)))),
        start("--at=" + device, "--how=" + how));
  }

  static IntStream closing() {
    return ORDER.stream().mapToInt(it -> it).filter(MishapGraph::closes);
  }

  @ParameterizedTest
  @MethodSource("closing")
  void aDeviceThatDoesNotClose(int device) throws Exception {
    for (String how : List.of("CLOSE_EXCEPTION IOException", "CLOSE_ERROR StackOverflowError")) {
      String[] words = how.split(" ", -1);
      String message = words[1] + ": stuck " + device + TRACE_HINT;
      assertEquals(
          new Told(1, log(10, true), List.of(line(device, "did not close", message))),
          start("--at=" + device, "--how=" + words[0]));
    }
  }

  @ParameterizedTest
  @MethodSource("closing")
  void oneThatDoesNotStartAndOthersThatDoNotClose(int device) throws Exception {
    assertEquals(
        new Told(1, log(device, false), allFailing(device)), start("--at=" + device, "--how=ALL"));
  }

  @Test
  void noneCloses() throws Exception {
    List<String> lines = allFailing(10);
    assertEquals(new Told(1, log(10, true), lines), start("--how=ALL"));
    assertEquals(8, lines.size());
  }

  /** What the job does, and what is said. */
  private enum Work {
    JOB_ERR("no job"),
    JOB_EXCEPTION("IllegalStateException: no job" + TRACE_HINT),
    JOB_ERROR("StackOverflowError: no job" + TRACE_HINT),
    JOB_NULL("NullPointerException: the job's result is null" + TRACE_HINT);

    private final String message;

    Work(String message) {
      this.message = message;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aJobThatFails(Work how) throws Exception {
    assertEquals(
        new Told(1, log(10, true), List.of("app: App failed: " + how.message)),
        start("--how=" + how));
  }

  @Test
  void traceShowsWhere() throws Exception {
    Told told = process("--trace", "--at=6", "--how=error");
    assertEquals(line(6, "did not start", "StackOverflowError: no 6"), told.complaints().get(0));
    assertEquals("java.lang.StackOverflowError: no 6", told.complaints().get(1));
    assertTrue(told.complaints().get(2).startsWith("\tat mishaps.Mishap.make("), told::toString);
    assertEquals(1, told.complaints().stream().filter(it -> it.startsWith("app: ")).count());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void asAProcess(List<String> words) throws Exception {
    String[] all = words.toArray(String[]::new);
    assertEquals(start(all), process(all));
  }

  static List<List<String>> processes() {
    return List.of(
        List.of(),
        List.of("--at=5", "--how=err"),
        List.of("--at=6", "--how=all"),
        List.of("--at=4", "--how=sneaky"),
        List.of("--at=0", "--how=close-error"),
        List.of("--how=job-err"));
  }

  private static List<String> allFailing(int failing) {
    List<String> lines = new ArrayList<>();
    if (failing < MishapGraph.DEVICES) {
      String message = "IllegalStateException: no " + failing + TRACE_HINT;
      lines.add(line(failing, "did not start", message));
    }
    for (int i = failing - 1; i >= 0; i--) {
      if (MishapGraph.closes(i)) {
        lines.add(line(i, "did not close", "IOException: stuck " + i + TRACE_HINT));
      }
    }
    return lines;
  }

  private static String line(int device, String what, String message) {
    String place = "d" + device + " (" + MishapGraph.path(device) + ")";
    return "app: " + place + " " + what + ": " + message;
  }

  /** What is made before a device, and then closed. */
  private static List<String> log(int device, boolean run) {
    List<String> log = new ArrayList<>();
    for (int i = 0; i < device; i++) {
      log.add("make " + i);
    }
    if (run) {
      log.add("run");
    }
    for (int i = device - 1; i >= 0; i--) {
      if (MishapGraph.closes(i)) {
        log.add("close " + i);
      }
    }
    return log;
  }

  /** How a program went. */
  private record Told(int code, List<String> log, List<String> complaints) {}

  private static Told start(String... words) throws Exception {
    Loaded loaded = new Loaded(compilation);
    int code;
    List<String> complaints;
    try (dev.dovetail.runtime.Running running = loaded.start("mishaps.Main_test", words)) {
      code = running.await();
      complaints = running.complaints();
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof NotStarted refusal)) {
        throw e;
      }
      code = refusal.code();
      complaints = String.valueOf(refusal.getMessage()).lines().toList();
    }
    List<?> log = (List<?>) loaded.loadClass("mishaps.Mishap").getField("LOG").get(null);
    return new Told(code, log.stream().map(String::valueOf).toList(), complaints);
  }

  private static Told process(String... words) throws Exception {
    try (Running program = Running.start(classes, "mishaps.Main_unix", words)) {
      Running.Ended ended = program.end();
      return new Told(ended.code(), ended.output(), ended.complaints());
    }
  }
}
