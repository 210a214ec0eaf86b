package dev.dovetail.runtime;

/**
 * Something that can be expected to go wrong. Each signature has an open interface of its own below
 * this one with a record for each case; an implementation may add cases, so a client needs a
 * default.
 */
public interface DeviceError {
  /** One sentence a person can act on; no stack trace, no line breaks, no final full stop. */
  String message();
}
