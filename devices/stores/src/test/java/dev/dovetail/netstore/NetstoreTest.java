package dev.dovetail.netstore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.network.Network;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetstoreTest {
  private final CompletableFuture<Service> listening = new CompletableFuture<>();
  private final TestConsole console = new TestConsole();

  private Netstore open(long capacity) {
    return open(
        service -> {
          listening.complete(service);
          return Result.ok();
        },
        capacity);
  }

  private Netstore open(Network network, long capacity) {
    return Netstore.listen(network, capacity, console)
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }

  private Service service() {
    return listening.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private String put(String path, String content) {
    return service()
        .answer(Request.write(path, content.getBytes(StandardCharsets.UTF_8)))
        .fold(reply -> outcome(reply), it -> it.reason().name());
  }

  private static String outcome(Reply reply) {
    return reply.outcome() + " " + reply.path();
  }

  private static String get(Store store, String path) {
    return store
        .get(StorePath.parse(path).orElseThrow())
        .fold(content -> new String(content, StandardCharsets.UTF_8), Store.Error::message);
  }

  @Test
  void keepsWhatIsUploaded() {
    Netstore store = open(100);
    assertEquals("there is no /a", get(store, "/a"));
    assertEquals("CREATED /a", put("/a", "one"));
    assertEquals("one", get(store, "/a"));
    assertEquals("REPLACED /a", put("/a", "two"));
    assertEquals("two", get(store, "/a"));
    assertEquals("CREATED /b/c", put("//b//c", ""));
    assertEquals("", get(store, "/b/c"));
  }

  @Test
  void keepsEveryByte() {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
    }
    Netstore store = open(256);
    assertTrue(service().answer(Request.write("/all", all.clone())).isOk());
    byte[] read = store.get(StorePath.root().add("all")).orElse(error -> new byte[0]);
    assertArrayEquals(all, read);
    read[0] = 1;
    assertArrayEquals(all, store.get(StorePath.root().add("all")).orElse(error -> new byte[0]));
  }

  @Test
  void holdsNoMoreThanItsCapacity() {
    Netstore store = open(10);
    assertEquals(10, service().limit());
    assertEquals("FULL", put("/a", "01234567890"));
    assertEquals("CREATED /a", put("/a", "0123456"));
    assertEquals("FULL", put("/b", "0123"));
    assertEquals("there is no /b", get(store, "/b"));
    assertEquals("REPLACED /a", put("/a", "0123456789"));
    assertEquals("FULL", put("/a", "0123456789x"));
    assertEquals("0123456789", get(store, "/a"));
    assertEquals("REPLACED /a", put("/a", ""));
    assertEquals("CREATED /b", put("/b", "0123456789"));
  }

  @Test
  void countsEmptyFilesToo() {
    open(10);
    for (int i = 0; i < 100_000; i++) {
      assertEquals("CREATED /" + i, put("/" + i, ""));
    }
    assertEquals("FULL", put("/one-more", ""));
    assertEquals("REPLACED /7", put("/7", "x"));
  }

  @Test
  void takesNoMoreThanFitsInAnArray() {
    open(Long.MAX_VALUE);
    assertEquals(Integer.MAX_VALUE - 8, service().limit());
  }

  @Test
  void keepsFilesAndFoldersApart() {
    Netstore store = open(100);
    assertEquals("CREATED /a/b", put("/a/b", "x"));
    assertEquals("/ is a folder", get(store, "/"));
    assertEquals("/a is a folder", get(store, "/a"));
    assertEquals("INVALID", put("/a", "x"));
    assertEquals("INVALID", put("/a/b/c", "x"));
    assertEquals("CREATED /a.b", put("/a.b", "x"));
    assertEquals("there is no /a/b/c", get(store, "/a/b/c"));
  }

  @Test
  void refusesWhatIsNoFile() {
    open(100);
    for (String path : new String[] {"", "/", "/a/", "/../a", "/a\\b", "/a\0"}) {
      assertEquals("INVALID", put(path, "x"), path);
    }
  }

  @Test
  void takesUploadsOnly() {
    open(100);
    assertTrue(service().accepts(Request.Kind.WRITE));
    assertFalse(service().accepts(Request.Kind.READ));
    assertEquals(
        "INVALID",
        service().answer(Request.read("/a")).fold(reply -> "reply", it -> it.reason().name()));
  }

  @Test
  void saysThatNobodyCanUpload() {
    Network taken = service -> Result.err(new Network.PortTaken(80));
    Netstore store = open(taken, 100);
    assertEquals(
        List.of("netstore takes no uploads: port 80 is already in use"),
        console.awaitComplaints(1, Duration.ofSeconds(60)));
    assertEquals("nothing can be uploaded: port 80 is already in use", get(store, "/a"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void saysWhatCapacitiesThereAre(long capacity) {
    Network nobody =
        service -> {
          listening.complete(service);
          return Result.ok();
        };
    assertEquals(
        "there is no capacity of " + capacity + " bytes: it is 0 or more",
        Netstore.listen(nobody, capacity, console).fold(store -> "none", Store.Error::message));
    assertFalse(listening.isDone(), "it listens all the same");
  }

  @Test
  void mayHoldNothing() {
    Netstore store = open(0);
    assertEquals("FULL", put("/a", "x"));
    assertEquals("there is no /a", get(store, "/a"));
  }

  @Test
  void takesNothingOnceClosed() {
    Netstore store = open(100);
    put("/a", "before");
    store.close();
    assertEquals("FAILED", put("/a", "after"));
    assertEquals("before", get(store, "/a"));
  }
}
