package dev.dovetail.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.Result;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The errors of a signature are open: an implementation adds cases, and clients survive them. */
class OwnErrorTest {
  private static final class Tape implements Store {
    @Override
    public Result<byte[], Store.Error> get(StorePath path) {
      return Result.err(
          path.segments().isEmpty()
              ? new FileExpected(path)
              : new Torn(path, path.segments().size()));
    }

    @Override
    public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
      return Result.ok(Optional.of(Kind.FILE));
    }

    @Override
    public Result<List<Entry>, Store.Error> list(StorePath path) {
      return Result.err(new FolderExpected(path));
    }

    @Override
    public Result<Instant, Store.Error> lastModified(StorePath path) {
      return Result.err(new Torn(path, 0));
    }

    private record Torn(StorePath path, int metre) implements Store.Error {
      @Override
      public String message() {
        return "the tape with " + path + " is torn at metre " + metre;
      }
    }
  }

  /** A client that knows the signature only: it can match the listed cases and needs a default. */
  private static String explain(Store.Error error) {
    if (error instanceof Store.UnknownFile unknown) {
      return "missing: " + unknown.path();
    }
    if (error instanceof Store.FileExpected folder) {
      return "folder: " + folder.path();
    }
    return "other: " + error.message();
  }

  private static String ask(String path) {
    return new Tape()
        .get(StorePath.parse(path).orElseThrow())
        .fold(content -> "content", OwnErrorTest::explain);
  }

  @Test
  void endsInTheDefaultBranchOfAClient() {
    assertEquals("other: the tape with /a/b is torn at metre 2", ask("/a/b"));
  }

  @Test
  void leavesTheListedCasesAsTheyAre() {
    assertEquals("folder: /", ask("/"));
  }
}
