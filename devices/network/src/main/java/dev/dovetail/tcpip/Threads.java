package dev.dovetail.tcpip;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * Starts threads: virtual ones where the running JDK has them (21 and later), else daemons.
 *
 * @param virtual starts a virtual thread; looked up because the source level does not know it
 */
record Threads(Optional<MethodHandle> virtual) {
  static Threads ofThisJdk() {
    if (Runtime.version().feature() < 21) {
      return new Threads(Optional.empty());
    }
    try {
      return new Threads(
          Optional.of(
              MethodHandles.publicLookup()
                  .findStatic(
                      Thread.class,
                      "startVirtualThread",
                      MethodType.methodType(Thread.class, Runnable.class))));
    } catch (ReflectiveOperationException e) {
      return new Threads(Optional.empty());
    }
  }

  /**
   * Runs the task on a new thread.
   *
   * @return whether there was room for one more
   */
  boolean start(String name, Runnable task) {
    try {
      if (virtual.isPresent()) {
        Thread unused = (Thread) virtual.get().invokeExact(task);
      } else {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
      }
      return true;
    } catch (OutOfMemoryError e) {
      // "Unable to create native thread": a limit of the system, not of the heap.
      return false;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("startVirtualThread throws no checked exception", e);
    }
  }
}
