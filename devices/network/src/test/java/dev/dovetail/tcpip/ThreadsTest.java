package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static Thread threadOf(Threads threads) throws Exception {
    var thread = new CompletableFuture<Thread>();
    assertTrue(threads.start("name", () -> thread.complete(Thread.currentThread())));
    return thread.get(60, TimeUnit.SECONDS);
  }

  @Test
  void areVirtualWhereTheyCanBe() throws Exception {
    assertEquals(
        Runtime.version().feature() >= 21,
        threadOf(Threads.ofThisJdk()).toString().startsWith("VirtualThread"));
  }

  @Test
  void areNamedDaemonsElsewhere() throws Exception {
    Thread thread = threadOf(new Threads(Optional.empty()));
    assertEquals("name", thread.getName());
    assertTrue(thread.isDaemon(), "it would keep the program from ending");
  }
}
