package dev.dovetail.network;

import dev.dovetail.log.Line;
import dev.dovetail.runtime.DeviceError;
import java.util.Optional;

/**
 * A request that should have been answered and was not, for whoever runs the program.
 *
 * @param request what was asked for
 * @param why it failed
 */
public record Failure(Request request, String why) {
  /** What a network has to say of a refusal where the program complains: nothing of most. */
  public static Optional<Failure> of(Request request, Refusal refusal) {
    return refusal.reason() == Refusal.Reason.FAILED || refusal.cause().isPresent()
        ? Optional.of(
            new Failure(
                request, refusal.cause().map(DeviceError::message).orElse(refusal.message())))
        : Optional.empty();
  }

  /** In one line, whatever is in the path: {@code reading /a failed: the disk is gone}. */
  public String line() {
    String doing =
        switch (request.kind()) {
          case READ -> "reading ";
          case WRITE -> "writing ";
          case REMOVE -> "removing ";
        };
    return new Line(doing + request.path() + " failed: " + why).toString();
  }
}
