package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.util.function.UnaryOperator;

/** How a connection can be wrong, and the case that is to find it, on whichever side it is. */
enum FlowSlip {
  CHANGES_BYTES(
      "a byte arrives", flow -> reading(flow, (into, offset, count) -> into[offset] ^= 1)),
  CHANGES_ORDER(
      "many bytes arrive in order",
      flow ->
          reading(
              flow,
              (into, offset, count) -> {
                byte first = into[offset];
                into[offset] = into[offset + count - 1];
                into[offset + count - 1] = first;
              })),
  FORGETS_OFFSETS(
      "a part of an array is written and read",
      flow -> writing(flow, (from, offset, length) -> flow.write(from, 0, length))),
  WRITES_NOTHING(
      "writing nothing does nothing",
      flow ->
          writing(
              flow,
              (from, offset, length) ->
                  length == 0 ? flow.write(new byte[1], 0, 1) : flow.write(from, offset, length))),
  ENDS_ONCE("the end arrives behind what was written, and stays", EndsOnce::new),
  ENDS_BOTH_WAYS(
      "what has ended one way goes on the other way",
      flow -> ending(flow, direction -> flow.shutdown(Flow.Direction.BOTH))),
  TAKES_ALL(
      "a direction that has ended takes no more",
      flow ->
          writing(
              flow,
              (from, offset, length) -> {
                flow.write(from, offset, length);
                return Result.ok();
              })),
  CLOSES_FOR_READERS(
      "reads that were ended give the end",
      flow ->
          ending(
              flow,
              direction -> {
                flow.shutdown(direction);
                if (direction == Flow.Direction.READ) {
                  flow.close();
                }
              })),
  ENDS_ONE_TIME("ending may be repeated", EndsOneTime::new),
  ENDS_WHEN_CLOSED("a closed connection says so", flow -> failing(flow, error -> Result.ok(-1))),
  ENDS_WHO_WAITS("closing wakes who reads", flow -> failing(flow, error -> Result.ok(-1))),
  FAILS_AT_THE_END("closing ends the other side", FailsAtTheEnd::new),
  GIVES_UP("a read times out, and can be tried again", GivesUp::new);

  private final String holds;

  // What it makes is new each time.
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<Flow> wrong;

  FlowSlip(String holds, UnaryOperator<Flow> wrong) {
    this.holds = holds;
    this.wrong = wrong;
  }

  String holds() {
    return holds;
  }

  Flow wrong(Flow flow) {
    return wrong.apply(flow);
  }

  /** What happens to bytes that have been read. */
  private interface Spoiling {
    void spoil(byte[] into, int offset, int count);
  }

  private interface Writing {
    Result<Void, Flow.Error> write(byte[] from, int offset, int length);
  }

  private interface Ending {
    void end(Flow.Direction direction);
  }

  private static Flow reading(Flow flow, Spoiling spoiling) {
    return new Through() {
      @Override
      public Flow behind() {
        return flow;
      }

      @Override
      public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
        return flow.read(into, offset, length)
            .ifOk(
                count -> {
                  if (count > 0) {
                    spoiling.spoil(into, offset, count);
                  }
                });
      }
    };
  }

  private static Flow writing(Flow flow, Writing writing) {
    return new Through() {
      @Override
      public Flow behind() {
        return flow;
      }

      @Override
      public Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
        return writing.write(from, offset, length);
      }
    };
  }

  private static Flow ending(Flow flow, Ending ending) {
    return new Through() {
      @Override
      public Flow behind() {
        return flow;
      }

      @Override
      public void shutdown(Direction direction) {
        ending.end(direction);
      }
    };
  }

  private static Flow failing(Flow flow, Failing failing) {
    return new Through() {
      @Override
      public Flow behind() {
        return flow;
      }

      @Override
      public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
        return flow.read(into, offset, length).fold(Result::ok, failing::failed);
      }
    };
  }

  /** What becomes of a read that has failed. */
  private interface Failing {
    Result<Integer, Flow.Error> failed(Flow.Error error);
  }

  private static final class EndsOnce implements Through {
    private final Flow behind;
    private boolean ended;

    EndsOnce(Flow behind) {
      this.behind = behind;
    }

    @Override
    public Flow behind() {
      return behind;
    }

    @Override
    public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
      if (ended) {
        return Result.err(new Closed());
      }
      return behind.read(into, offset, length).ifOk(count -> ended = count < 0);
    }
  }

  private static final class EndsOneTime implements Through {
    private final Flow behind;
    private boolean ended;

    EndsOneTime(Flow behind) {
      this.behind = behind;
    }

    @Override
    public Flow behind() {
      return behind;
    }

    @Override
    public void shutdown(Direction direction) {
      if (ended) {
        throw new IllegalStateException("it has ended already");
      }
      ended = true;
      behind.shutdown(direction);
    }
  }

  private record FailsAtTheEnd(Flow behind) implements Through {
    @Override
    public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
      return behind
          .read(into, offset, length)
          .flatMap(count -> count < 0 ? Result.err(new Odd()) : Result.ok(count));
    }
  }

  private static final class GivesUp implements Through {
    private final Flow behind;
    private boolean late;

    GivesUp(Flow behind) {
      this.behind = behind;
    }

    @Override
    public Flow behind() {
      return behind;
    }

    @Override
    public Result<Integer, Flow.Error> read(byte[] into, int offset, int length) {
      return late
          ? Result.err(new Closed())
          : behind.read(into, offset, length).ifErr(error -> late = error instanceof TimedOut);
    }
  }

  private record Odd() implements Flow.Error {
    @Override
    public String message() {
      return "odd";
    }
  }
}
