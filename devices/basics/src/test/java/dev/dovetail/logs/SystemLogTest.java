package dev.dovetail.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.LogConformance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@Assemble(
    application = Speaker.class,
    target = "test",
    value = {"first = system", "second = system"},
    main = "ToSystem")
class SystemLogTest {
  @Test
  void speaksToTheLoggerOfItsPath() throws InterruptedException {
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    Logger logger = Logger.getLogger("second");
    logger.setLevel(Level.FINE);
    logger.setUseParentHandlers(false);
    logger.addHandler(new Ear(heard));
    assertEquals(0, ToSystem_test.start().await());
    assertEquals(List.of("WARNING second odd", "FINE second inside"), heard);
  }

  @Test
  void aHandlerThatFailsIsNobodysTrouble() throws InterruptedException {
    Logger logger = Logger.getLogger("first");
    logger.setUseParentHandlers(false);
    logger.addHandler(new Ear(Collections.unmodifiableList(new ArrayList<>())));
    assertEquals(0, ToSystem_test.start().await());
  }

  @Assemble(
      application = LogConformance.class,
      target = "test",
      value = "log = system",
      main = "SystemProof")
  static final class Proof {}

  @Test
  void isWhatALogIs() throws InterruptedException {
    assertEquals(0, SystemProof_test.start().await());
  }

  private static final class Ear extends Handler {
    private final List<String> heard;

    Ear(List<String> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord message) {
      heard.add(message.getLevel() + " " + message.getLoggerName() + " " + message.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
