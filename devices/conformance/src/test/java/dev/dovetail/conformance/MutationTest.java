package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.block.BlockDevice;
import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.store.Store;
import dev.dovetail.store.WritableStore;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A device of which one operation fails now and then is refuted, whichever operation that is. */
class MutationTest {
  /** The error of an implementation. */
  private record Odd() implements Filesystem.Error, BlockDevice.Error, Store.Error {
    @Override
    public String message() {
      return "odd";
    }
  }

  static Stream<Arguments> operations() {
    return Stream.of(
            each(
                WritableStore.class,
                () -> new Plain(Plain.Slip.NONE),
                it -> new WritableStoreConformance(it, new Count(50), 1, new TestConsole())),
            each(
                Filesystem.class,
                ModelFilesystem::new,
                it -> new FilesystemConformance(it, new Count(50), 1, new TestConsole())),
            each(
                BlockDevice.class,
                ModelBlockDevice::new,
                it -> new BlockDeviceConformance(it, new Count(50), 1, new TestConsole())))
        .flatMap(it -> it);
  }

  private static <S> Stream<Arguments> each(
      Class<S> signature, Supplier<S> right, Function<S, Job> suite) {
    return Arrays.stream(signature.getMethods())
        .filter(it -> !Modifier.isStatic(it.getModifiers()) && it.getReturnType() == Result.class)
        .map(it -> Arguments.of(it, mutant(signature, it, right, suite), right(right, suite)));
  }

  private static <S> Job right(Supplier<S> right, Function<S, Job> suite) {
    return () -> suite.apply(right.get()).run();
  }

  private static <S> Job mutant(
      Class<S> signature, Method mutated, Supplier<S> right, Function<S, Job> suite) {
    return () -> {
      int[] calls = {0};
      S mutant =
          new Mutant<>(signature, right.get())
              .with(
                  (method, arguments) ->
                      method.equals(mutated) && ++calls[0] % 5 == 0
                          ? Optional.of(Result.err(new Odd()))
                          : Optional.empty());
      return suite.apply(mutant).run();
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void isFound(Method operation, Job mutant, Job right) {
    Result<Void, ? extends DeviceError> passed = right.run();
    assertTrue(passed.isOk(), passed::toString);
    assertNotEquals(passed, mutant.run(), operation + " can fail unnoticed");
  }
}
