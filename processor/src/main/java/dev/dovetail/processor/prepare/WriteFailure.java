package dev.dovetail.processor.prepare;

import java.io.IOException;

/** Tells a compiler that cannot write from an input that cannot be read. */
final class WriteFailure extends IOException {
  private static final long serialVersionUID = 1L;

  WriteFailure(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
