package dev.dovetail.network;

import dev.dovetail.runtime.DeviceError;
import java.util.Optional;

/**
 * Why a service does not answer a request.
 *
 * @param reason in terms that may be told to anybody
 * @param cause for whoever runs the program: a network says it where the program complains, and to
 *     nobody who asks
 */
public record Refusal(Reason reason, Optional<DeviceError> cause) implements DeviceError {
  /** There is no such thing. */
  public static final Refusal ABSENT = new Refusal(Reason.ABSENT, Optional.empty());

  /** The request makes no sense. */
  public static final Refusal INVALID = new Refusal(Reason.INVALID, Optional.empty());

  /** Nothing can be kept under that name. */
  public static final Refusal UNUSABLE = new Refusal(Reason.UNUSABLE, Optional.empty());

  /** Nothing can be changed. */
  public static final Refusal READ_ONLY = new Refusal(Reason.READ_ONLY, Optional.empty());

  /** There is no room for what a write brings. */
  public static final Refusal FULL = new Refusal(Reason.FULL, Optional.empty());

  /** It should have worked and did not, and nothing says why: {@link #failed} does. */
  public static final Refusal FAILED = new Refusal(Reason.FAILED, Optional.empty());

  /** There is no room for what a write brings, which whoever runs the program has to know. */
  public static Refusal full(DeviceError cause) {
    return new Refusal(Reason.FULL, Optional.of(cause));
  }

  /** It should have worked and did not. */
  public static Refusal failed(DeviceError cause) {
    return new Refusal(Reason.FAILED, Optional.of(cause));
  }

  /** The reason in words, without the cause. */
  @Override
  public String message() {
    return reason.message;
  }

  /** What may be told to anybody. */
  public enum Reason {
    /** There is no such thing. */
    ABSENT("there is no such thing"),
    /** The request makes no sense. */
    INVALID("the request makes no sense"),
    /** Nothing can be kept under that name. */
    UNUSABLE("nothing can be kept under that name"),
    /** Nothing can be changed. */
    READ_ONLY("nothing can be changed"),
    /** There is no room for what a write brings. */
    FULL("there is no room for it"),
    /** It should have worked and did not. */
    FAILED("the service failed");

    private final String message;

    Reason(String message) {
      this.message = message;
    }
  }
}
