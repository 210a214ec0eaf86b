package dev.dovetail.http;

import java.time.Duration;

/**
 * What a client may take.
 *
 * @param idle the longest wait for a request, for the rest of its head, and for more of its body
 * @param line bytes of the request line, and of a header
 * @param headers how many
 * @param head bytes of the request line and all headers
 * @param grace how long closing waits for what is in flight
 */
record Limits(Duration idle, int line, int headers, int head, Duration grace) {
  static Limits standard(Duration idle) {
    return new Limits(idle, 8 * 1024, 100, 64 * 1024, Duration.ofSeconds(5));
  }
}
