package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dovetail.runtime.test.TestArguments;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.runtime.test.TestLifecycle;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices that refer to one another. */
@Timeout(60)
class LaterTest {
  private final TestConsole console = new TestConsole();
  private final Program program =
      new Program(
          Manual.of("pair", "test", "Pair"), new TestArguments(), console, new TestLifecycle());

  interface Peer {}

  record Left(Supplier<Peer> peer) {}

  record Right(Left left) implements Peer {}

  @Test
  void aLoopIsClosed() {
    var rightLater = program.<Right>later("right", "left.peer");
    var left = program.device("left", "left").made(new Left(Later.of(rightLater, "left", "left")));
    var right = rightLater.is(program.device("right", "left.peer").made(new Right(left)));
    assertSame(right, left.peer().get());
    assertSame(left, right.left());
  }

  @Test
  void askingTooEarlyNamesBoth() {
    var rightLater = program.<Right>later("right", "left.peer");
    Supplier<Peer> peer = Later.of(rightLater, "left#one", "left");
    assertEquals(
        "left#one (left) asked for right (left.peer) before that was made",
        assertThrows(IllegalStateException.class, peer::get).getMessage());
  }

  @Test
  void aDeviceThatAsksWhenItIsMadeDoesNotStart() {
    var rightLater = program.<Right>later("right", "left.peer");
    try {
      var part = program.device("left", "left");
      assertSame(part, part.made(Later.<Peer>of(rightLater, "left", "left").get()));
    } catch (IllegalStateException failure) {
      program.failed(failure);
    }
    assertEquals(
        List.of(
            "pair: left (left) did not start: left (left) asked for right (left.peer) before that"
                + " was made (--trace shows where)"),
        console.complaints());
  }

  @Test
  void anotherThreadSeesItAsItWasMade() throws Exception {
    var later = program.<Right>later("right", "left.peer");
    Supplier<Peer> peer = Later.of(later, "left", "left");
    var seen = new ArrayBlockingQueue<Peer>(1);
    var asking =
        new Thread(
            () -> {
              while (seen.isEmpty()) {
                try {
                  seen.add(peer.get());
                } catch (IllegalStateException notYet) {
                  Thread.onSpinWait();
                }
              }
            });
    asking.start();
    var right = later.is(new Right(new Left(peer)));
    assertSame(right, seen.take());
    asking.join();
  }
}
