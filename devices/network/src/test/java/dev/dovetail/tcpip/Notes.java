package dev.dovetail.tcpip;

import dev.dovetail.runtime.Console;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A console that keeps what it is told.
 *
 * @param printed the lines so far
 * @param complaints the lines so far
 * @param ready the first line printed
 */
record Notes(List<String> printed, List<String> complaints, CompletableFuture<String> ready)
    implements Console {
  Notes() {
    this(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>(), new CompletableFuture<>());
  }

  @Override
  public void print(String line) {
    printed.add(line);
    ready.complete(line);
  }

  @Override
  public void complain(String line) {
    complaints.add(line);
  }

  @Override
  public int columns() {
    return 80;
  }
}
