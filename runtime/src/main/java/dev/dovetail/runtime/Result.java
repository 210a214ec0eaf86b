package dev.dovetail.runtime;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an operation that may fail gives: a value or an error, never an exception for what can be
 * expected.
 *
 * @param <T> the value
 * @param <E> the errors that can occur
 */
public sealed interface Result<T, E extends DeviceError> {
  /**
   * Success.
   *
   * @param value what came out; {@code null} only where {@code T} is {@link Void}
   */
  record Ok<T, E extends DeviceError>(T value) implements Result<T, E> {}

  /**
   * Failure.
   *
   * @param error what went wrong
   */
  record Err<T, E extends DeviceError>(E error) implements Result<T, E> {}

  /** Success without a value. */
  @SuppressWarnings("NullAway") // Void has no other value.
  static <E extends DeviceError> Result<Void, E> ok() {
    return new Ok<>(null);
  }

  /** Success with a value. */
  static <T, E extends DeviceError> Result<T, E> ok(T value) {
    return new Ok<>(value);
  }

  /** Failure. */
  static <T, E extends DeviceError> Result<T, E> err(E error) {
    return new Err<>(error);
  }

  /** The same result where more errors are possible, or a wider value is asked for. */
  @SuppressWarnings("unchecked") // A result only ever gives its parts away.
  static <T, E extends DeviceError> Result<T, E> widen(Result<? extends T, ? extends E> result) {
    return (Result<T, E>) result;
  }

  /** One of the two functions, applied to what is there. */
  default <R> R fold(Function<? super T, ? extends R> ok, Function<? super E, ? extends R> err) {
    return this instanceof Ok<T, E> success
        ? ok.apply(success.value())
        : err.apply(((Err<T, E>) this).error());
  }

  /** The value changed, an error kept. */
  default <R> Result<R, E> map(Function<? super T, ? extends R> change) {
    return this instanceof Ok<T, E> success
        ? ok(change.apply(success.value()))
        : err(((Err<T, E>) this).error());
  }

  /** What follows from the value, an error kept. */
  default <R> Result<R, E> flatMap(
      Function<? super T, ? extends Result<? extends R, ? extends E>> next) {
    return this instanceof Ok<T, E> success
        ? widen(next.apply(success.value()))
        : err(((Err<T, E>) this).error());
  }

  /** The error changed, a value kept. */
  default <F extends DeviceError> Result<T, F> mapErr(Function<? super E, ? extends F> change) {
    return this instanceof Ok<T, E> success
        ? ok(success.value())
        : err(change.apply(((Err<T, E>) this).error()));
  }

  /** The value, or what the function makes of the error. */
  default T orElse(Function<? super E, ? extends T> otherwise) {
    return this instanceof Ok<T, E> success
        ? success.value()
        : otherwise.apply(((Err<T, E>) this).error());
  }

  /** Does something with the value, if there is one. */
  default Result<T, E> ifOk(Consumer<? super T> action) {
    if (this instanceof Ok<T, E> success) {
      action.accept(success.value());
    }
    return this;
  }

  /** Does something with the error, if there is one. */
  default Result<T, E> ifErr(Consumer<? super E> action) {
    if (this instanceof Err<T, E> failure) {
      action.accept(failure.error());
    }
    return this;
  }

  /** Whether there is a value. */
  default boolean isOk() {
    return this instanceof Ok<T, E>;
  }
}
