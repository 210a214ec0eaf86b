package dev.dovetail.network;

import dev.dovetail.runtime.DeviceError;

/** Why a service does not answer a request, in terms that may be told to anybody. */
public enum Refusal implements DeviceError {
  /** There is no such thing. */
  ABSENT("there is no such thing"),
  /** The request makes no sense. */
  INVALID("the request makes no sense"),
  /** There is no room for what a write brings. */
  FULL("there is no room for it"),
  /** It should have worked and did not. */
  FAILED("the service failed");

  private final String message;

  Refusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
