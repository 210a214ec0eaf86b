package dev.dovetail.examples.fileserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.network.Network;
import dev.dovetail.network.Request;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the application makes of its store, without any machine. */
class FileServerTest {
  private record Overheated() implements Store.Error {
    @Override
    public String message() {
      return "the drive in the third rack is too hot";
    }
  }

  /** A store of which only the contents are asked for. */
  private static final class Odd implements Store {
    @Override
    public Result<byte[], Store.Error> get(StorePath path) {
      String text = path.toString();
      return switch (text) {
        case "/file", "/folder/index.html", "/index.html" ->
            Result.ok(text.getBytes(StandardCharsets.UTF_8));
        case "/", "/folder", "/bare", "/odd", "/odd/index.html" ->
            Result.err(new Store.FileExpected(path));
        case "/hot" -> Result.err(new Overheated());
        default -> Result.err(new Store.UnknownFile(path));
      };
    }

    @Override
    public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
      return Result.err(new Overheated());
    }

    @Override
    public Result<List<Entry>, Store.Error> list(StorePath path) {
      return Result.err(new Overheated());
    }

    @Override
    public Result<Instant, Store.Error> lastModified(StorePath path) {
      return Result.err(new Overheated());
    }
  }

  private static String answer(String path) {
    List<String> answers = new ArrayList<>();
    Network network =
        service -> {
          answers.add(
              service
                  .answer(Request.read(path))
                  .fold(
                      reply -> reply.path() + " holds " + text(reply.content()),
                      refusal ->
                          refusal.reason()
                              + refusal.cause().map(it -> ": " + it.message()).orElse("")));
          return Result.ok();
        };
    new FileServer(new Odd(), network).run();
    return answers.get(0);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Test
  void givesFiles() {
    assertEquals("/file holds /file", answer("/file"));
    assertEquals("/file holds /file", answer("//file"));
  }

  @Test
  void givesTheIndexOfAFolder() {
    assertEquals("/index.html holds /index.html", answer("/"));
    assertEquals("/folder/index.html holds /folder/index.html", answer("/folder/"));
    assertEquals("/folder/index.html holds /folder/index.html", answer("/folder"));
  }

  @Test
  void knowsWhatIsAbsent() {
    assertEquals("ABSENT", answer("/missing"));
    assertEquals("ABSENT", answer("/file/"));
    assertEquals("ABSENT", answer("/bare"));
    assertEquals("ABSENT", answer("/bare/"));
    assertEquals("ABSENT", answer("/odd"));
    assertEquals("ABSENT", answer("/odd/"));
  }

  @Test
  void refusesWhatIsNoPath() {
    assertEquals("INVALID", answer("/../file"));
    assertEquals("INVALID", answer("/a\0"));
  }

  @Test
  void fallsBackOnACaseItDoesNotKnow() {
    assertEquals("FAILED: the drive in the third rack is too hot", answer("/hot"));
  }

  @Test
  void passesTheErrorOfTheNetworkOn() {
    Network taken = service -> Result.err(new Network.PortTaken(80));
    String message =
        new FileServer(new Odd(), taken).run().fold(value -> "no error", error -> error.message());
    assertEquals("port 80 is already in use", message);
  }
}
