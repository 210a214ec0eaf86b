package dev.dovetail.tool.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Takes an answer, and remembers why it could not, which writers do not tell. */
final class Sink extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  Sink(OutputStream out) {
    super(out);
  }

  /** Why the answer is not whole; empty where it is, or its reader wanted no more. */
  Optional<String> loss() {
    return failure
        .map(it -> String.valueOf(it.getMessage()))
        .filter(it -> !it.equals("Broken pipe"));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }
}
