package dev.dovetail.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

/**
 * A device that does what another does, but for what is changed.
 *
 * @param signature of both
 * @param device the other
 */
record Mutant<S>(Class<S> signature, S device) {
  S with(Change change) {
    return signature.cast(
        Proxy.newProxyInstance(
            signature.getClassLoader(),
            new Class<?>[] {signature},
            (proxy, method, arguments) -> {
              // A call without arguments has no array of them.
              List<Object> given = arguments == null ? List.of() : List.of(arguments);
              Optional<?> other = change.of(method, given);
              return other.isPresent() ? other.get() : call(method, arguments);
            }));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(device, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** What a call gives or throws in the place of what the other device would give, if anything. */
  interface Change {
    Optional<?> of(Method method, List<Object> arguments);
  }
}
