package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import dev.dovetail.network.Flow.Direction;
import dev.dovetail.runtime.Result;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;

/** What holds of a transport and of its connections. */
record TransportCases(IntSupplier port, Peer peer, Meeting meeting, Findings findings) {
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(10);

  void run() {
    findings.test("the port is one", this::isPort);
    both("a byte arrives", this::one);
    both("many bytes arrive in order", this::many);
    both("a part of an array is written and read", this::part);
    both("writing nothing does nothing", this::nothing);
    both("the end arrives behind what was written, and stays", this::ends);
    both("what has ended one way goes on the other way", this::halfOpen);
    both("a direction that has ended takes no more", this::writeAfterEnd);
    both("reads that were ended give the end", this::readAfterEnd);
    both("ending may be repeated", this::endsAgain);
    both("a closed connection says so", this::closed);
    both("closing ends the other side", this::closedThere);
    both("closing wakes who reads", this::wakes);
    both("a read times out, and can be tried again", this::timesOut);
    findings.test("connections do not know each other", this::apart);
    findings.test("a connection ends when its handler returns", this::handled);
  }

  private void isPort() {
    int number = port.getAsInt();
    findings.same("port 1 to 65535", true, number >= 1 && number <= 65_535);
  }

  /** A case for either direction of a connection. */
  private void both(String holds, BiConsumer<Flow, Flow> attempt) {
    findings.test(holds + ", to the transport", () -> meet(attempt));
    findings.test(holds + ", from it", () -> meet((here, there) -> attempt.accept(there, here)));
  }

  private void meet(BiConsumer<Flow, Flow> attempt) {
    peer.connect(port.getAsInt())
        .ifErr(error -> findings.fault("connecting gave " + error))
        .ifOk(
            here -> {
              try {
                here.timeout(LONG);
                Flow there = meeting.next();
                there.timeout(LONG);
                attempt.accept(here, there);
              } finally {
                here.close();
                meeting.over();
              }
            });
  }

  private void one(Flow from, Flow to) {
    write(from, new byte[] {42});
    findings.content("read", new byte[] {42}, read(to, 10));
  }

  private void many(Flow from, Flow to) {
    byte[] content = new Filling(1_000_000, 1).bytes();
    var writer = new Thread(() -> write(from, content));
    writer.start();
    findings.content("read", content, exactly(to, content.length));
    joined(writer);
  }

  private void part(Flow from, Flow to) {
    findings.done("write", from.write(new byte[] {1, 2, 3, 4, 5}, 1, 3));
    byte[] into = new byte[10];
    int count = 0;
    while (count < 3) {
      int more = to.read(into, 4 + count, 3 - count).orElse(error -> -1);
      if (more < 1) {
        findings.fault("read gave " + more + " after " + count + " of 3 bytes");
        return;
      }
      count += more;
    }
    findings.same(
        "the array", new Bytes(new byte[] {0, 0, 0, 0, 2, 3, 4, 0, 0, 0}), new Bytes(into));
  }

  private void nothing(Flow from, Flow to) {
    write(from, new byte[0]);
    write(from, new byte[] {7});
    findings.content("read", new byte[] {7}, read(to, 10));
  }

  private void ends(Flow from, Flow to) {
    write(from, new byte[] {1, 2});
    from.shutdown(Direction.WRITE);
    findings.content("read to the end", new byte[] {1, 2}, exactly(to, 10));
    end(to);
    end(to);
  }

  private void halfOpen(Flow from, Flow to) {
    from.shutdown(Direction.WRITE);
    end(to);
    write(to, new byte[] {9});
    findings.content("read", new byte[] {9}, read(from, 10));
  }

  private void writeAfterEnd(Flow from, Flow to) {
    from.shutdown(Direction.WRITE);
    findings.fails("write", new Flow.Closed(), from.write(new byte[] {1}, 0, 1));
    end(to);
  }

  private void readAfterEnd(Flow from, Flow to) {
    to.shutdown(Direction.READ);
    end(to);
    write(to, new byte[] {5});
    findings.content("read on the other side", new byte[] {5}, read(from, 10));
  }

  private void endsAgain(Flow from, Flow to) {
    for (Direction direction :
        List.of(Direction.WRITE, Direction.WRITE, Direction.BOTH, Direction.READ)) {
      from.shutdown(direction);
    }
    end(to);
    end(from);
  }

  private void closed(Flow from, Flow to) {
    from.close();
    from.close();
    findings.fails("read", new Flow.Closed(), from.read(new byte[1], 0, 1));
    findings.fails("write", new Flow.Closed(), from.write(new byte[] {1}, 0, 1));
    to.close();
  }

  private void closedThere(Flow from, Flow to) {
    from.close();
    Result<Integer, Flow.Error> result = to.read(new byte[1], 0, 1);
    boolean over = result.equals(Result.ok(-1)) || result.equals(Result.err(new Flow.Closed()));
    findings.same("read on the other side gave the end or Closed", true, over);
  }

  private void wakes(Flow from, Flow to) {
    // Whether the read has begun when the close comes does not matter for what it gives.
    var closer =
        new Thread(
            () -> {
              read(from, 1);
              to.close();
            });
    closer.start();
    write(to, new byte[] {1});
    findings.fails("read", new Flow.Closed(), to.read(new byte[1], 0, 1));
    joined(closer);
  }

  private void timesOut(Flow from, Flow to) {
    to.timeout(SHORT);
    findings.fails("read", new Flow.TimedOut(SHORT), to.read(new byte[1], 0, 1));
    to.timeout(LONG);
    write(from, new byte[] {3});
    findings.content("read", new byte[] {3}, read(to, 10));
  }

  private void apart() {
    meet(
        (one, toOne) ->
            peer.connect(port.getAsInt())
                .ifOk(
                    other -> {
                      other.timeout(LONG);
                      Flow toOther = meeting.next();
                      toOther.timeout(LONG);
                      write(one, new byte[] {1});
                      write(other, new byte[] {2});
                      findings.content("read", new byte[] {2}, read(toOther, 10));
                      findings.content("read", new byte[] {1}, read(toOne, 10));
                      other.close();
                    })
                .ifErr(error -> findings.fault("connecting again gave " + error)));
  }

  private void handled() {
    meet(
        (here, there) -> {
          write(there, new byte[] {8});
          meeting.over();
          findings.content("read to the end", new byte[] {8}, exactly(here, 10));
        });
  }

  private void write(Flow flow, byte[] bytes) {
    findings.done("write", flow.write(bytes, 0, bytes.length));
  }

  private void end(Flow flow) {
    findings.same("read at the end", Result.ok(-1), flow.read(new byte[1], 0, 1));
  }

  private static Result<byte[], Flow.Error> read(Flow flow, int most) {
    byte[] into = new byte[most];
    return flow.read(into, 0, most).map(count -> Arrays.copyOf(into, Math.max(0, count)));
  }

  /** All that comes until there are so many bytes, or the end. */
  private static Result<byte[], Flow.Error> exactly(Flow flow, int length) {
    var content = new ByteArrayOutputStream();
    byte[] into = new byte[8_192];
    while (content.size() < length) {
      Result<Integer, Flow.Error> result =
          flow.read(into, 0, Math.min(into.length, length - content.size()));
      if (!(result instanceof Result.Ok<Integer, Flow.Error> came)) {
        return result.map(count -> new byte[0]);
      }
      if (came.value() < 0) {
        break;
      }
      content.write(into, 0, came.value());
    }
    return Result.ok(content.toByteArray());
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
