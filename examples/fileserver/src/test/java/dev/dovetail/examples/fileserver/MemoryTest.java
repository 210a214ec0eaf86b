package dev.dovetail.examples.fileserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.runtime.Running;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole server in memory: no port, no file. */
@Assemble(
    application = FileServer.class,
    target = "test",
    value = {"store = shelf", "network = http(pipes)"})
class MemoryTest {
  private final Running server = Main_test.start("--http-idle", "1h");
  private final Shelf store = server.device("store", Shelf.class);
  private final Pipes pipes = server.device("network.transport", Pipes.class);

  @AfterEach
  void stop() {
    server.close();
    assertEquals(List.of(), server.complaints());
    assertEquals(0, server.exitCode().orElseThrow());
  }

  private String get(String path) throws InterruptedException {
    return pipes.ask("GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
  }

  private static String status(String answer) {
    return answer.lines().findFirst().orElse("");
  }

  @Test
  void servesWhatIsThere() throws InterruptedException {
    store.put("/hello.txt", "hello, world");
    String answer = get("/hello.txt");
    assertEquals("HTTP/1.1 200 OK", status(answer));
    assertTrue(answer.endsWith("\r\n\r\nhello, world"), answer);
  }

  @Test
  void servesAFolderByItsIndex() throws InterruptedException {
    store.put("/index.html", "<p>home");
    assertTrue(get("/").endsWith("\r\n\r\n<p>home"));
  }

  @Test
  void whatIsNotThereIsNotFound() throws InterruptedException {
    assertEquals("HTTP/1.1 404 Not Found", status(get("/nothing")));
  }
}
