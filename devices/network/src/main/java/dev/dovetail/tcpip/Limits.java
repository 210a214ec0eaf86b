package dev.dovetail.tcpip;

import java.time.Duration;

/**
 * What a client may take.
 *
 * @param line bytes of a request line
 * @param idle from connecting to the end of the request line, and for each read and each stuck
 *     write after it
 * @param linger how long the rest of what a client sends is read away before the connection ends;
 *     without it the system could throw away an answer that is still under way
 * @param grace how long closing waits for what is in flight
 */
record Limits(int line, Duration idle, Duration linger, Duration grace) {
  static Limits standard() {
    return new Limits(
        8 * 1024, Duration.ofSeconds(30), Duration.ofSeconds(2), Duration.ofSeconds(5));
  }
}
