package dev.dovetail.http;

import java.io.IOException;

/** The client has gone, or has nothing to ask; there is nobody to answer. */
final class Gone extends IOException {
  private static final long serialVersionUID = 1;

  Gone() {
    super("the client has gone");
  }
}
