package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Applications in an application: whose keys a condition means depends on where it stands. */
@Timeout(300)
final class NestedApplicationTest {
  private static final String OUTER =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      @Application(main = "Outer")
      public final class Outer implements Job {
        private final Job first;
        private final Job second;
        public Outer(@Use("inner#one") Job first, @Use("inner#two") Job second) {
          this.first = first;
          this.second = second;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          first.run();
          return second.run();
        }
      }
      """;

  private static final String INNER =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      @Application(name = "inner", main = "Inner")
      @Key(value = "mode", type = int.class, defaultValue = "1")
      public final class Inner implements Job {
        private final Store store;
        public Inner(@Use("chosen") Store store) { this.store = store; }
        @Override public Result<Void, ? extends DeviceError> run() {
          Seen.VALUES.add(store);
          return Result.ok();
        }
      }
      """;

  private static final String CHOSEN =
      """
      package app;
      import dev.dovetail.*;
      import kit.*;
      @Device(type = Store.class, name = "chosen")
      public final class Chosen implements Store {
        private final Store store;
        public Chosen(@Use("mode == 1 ? disk : memory") Store store) { this.store = store; }
        @Override public String toString() { return store.toString(); }
      }
      """;

  @Test
  void aConditionBelowSpeaksOfTheKeysOfEach() throws Exception {
    assertEquals(List.of("disk1[data, 1]", "memory1[1]"), seen("-Atwo.mode=2"));
    assertEquals(List.of("memory1[1]", "disk1[data, 1]"), seen("-Aone.mode=2"));
    assertEquals(List.of("disk1[data, 1]", "disk1[data, 1]"), seen());
  }

  private static List<String> seen(String... options) throws Exception {
    var compilation =
        Kit.devices()
            .source("app.Outer", OUTER)
            .source("app.Inner", INNER)
            .source("app.Chosen", CHOSEN)
            .option("-Atarget=test")
            .options(List.of(options))
            .clean();
    return new Loaded(compilation).seen("app.Outer_test");
  }
}
