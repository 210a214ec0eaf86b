package dev.dovetail.runtime;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A device that others refer to before it is made.
 *
 * @param <D> its type
 */
public final class Later<D> {
  private final Part part;
  // Volatile: whoever asks once it is made sees it as it was made, on any thread.
  private volatile Optional<D> device = Optional.empty();

  Later(Part part) {
    this.part = part;
  }

  /**
   * What an asker is given instead. Its {@link Supplier#get} fails until the device is made.
   *
   * @param later the device
   * @param name of the asker, as in the wiring
   * @param path of the asker's first slot; empty for the application
   * @param <S> the signature asked for
   * @throws IllegalStateException from {@code get}, with a message that names both
   */
  public static <S> Supplier<S> of(Later<? extends S> later, String name, String path) {
    return () -> later.askedBy(name, path);
  }

  /** Makes it this device, which it gives back. */
  public D is(D made) {
    device = Optional.of(made);
    return made;
  }

  private D askedBy(String name, String path) {
    var now = device;
    if (now.isEmpty()) {
      throw new TooEarly(Part.place(name, path), part.place());
    }
    return now.get();
  }
}
