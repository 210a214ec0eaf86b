package dev.dovetail.http;

import java.io.IOException;

/** What came is no request that can be answered; the conversation ends with this status. */
final class Rejected extends IOException {
  private static final long serialVersionUID = 1;

  private final Status status;

  Rejected(Status status) {
    super(status.reason());
    this.status = status;
  }

  Status status() {
    return status;
  }
}
