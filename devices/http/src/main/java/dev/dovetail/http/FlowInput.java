package dev.dovetail.http;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What a client sends, within the limits of time and size. */
final class FlowInput extends InputStream {
  private enum Phase {
    BETWEEN,
    HEAD,
    BODY
  }

  private final Flow flow;
  private final Limits limits;
  private final Turn turn;
  private final Outbox out;
  private Phase phase = Phase.BETWEEN;
  private long deadline;
  private int budget;
  private boolean ended;

  FlowInput(Flow flow, Limits limits, Turn turn, Outbox out) {
    this.flow = flow;
    this.limits = limits;
    this.turn = turn;
    this.out = out;
  }

  /**
   * A request is to come.
   *
   * @param buffered how much of it has come with the one before
   */
  void awaitRequest(int buffered) throws Rejected {
    phase = Phase.BETWEEN;
    budget = limits.head();
    if (buffered > 0) {
      begin(buffered);
    }
  }

  /** The head of the request has come; its body is to come. */
  void awaitBody() {
    phase = Phase.BODY;
  }

  /** Whether the client has ended its side. */
  boolean ended() {
    return ended;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    // Who has pipelined requests may wait for the answers before sending the rest.
    out.flush();
    if (phase != Phase.BODY) {
      turn.done();
      if (turn.isLast()) {
        // Whoever asked to stop while an answer was under way did not end this wait.
        throw new Gone();
      }
    }
    flow.timeout(limit());
    Result<Integer, Flow.Error> read = flow.read(into, offset, length);
    if (read instanceof Result.Err<Integer, Flow.Error> failure) {
      throw failure.error() instanceof Flow.TimedOut && phase != Phase.BETWEEN
          ? new Rejected(Status.REQUEST_TIMEOUT)
          : new Gone();
    }
    int count = read.orElse(error -> -1);
    if (count < 0) {
      ended = true;
    } else if (phase != Phase.BODY) {
      begin(count);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  private void begin(int count) throws Rejected {
    if (phase == Phase.BETWEEN) {
      phase = Phase.HEAD;
      deadline = System.nanoTime() + limits.idle().toNanos();
    }
    budget -= count;
    if (budget < 0) {
      throw new Rejected(Status.HEADERS_TOO_LARGE);
    }
  }

  private Duration limit() throws IOException {
    if (phase != Phase.HEAD) {
      return limits.idle();
    }
    // One byte now and then must not keep a connection.
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      throw new Rejected(Status.REQUEST_TIMEOUT);
    }
    return Duration.ofNanos(left);
  }
}
