package dev.dovetail.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Eclipse of the run, which starts when first asked for. */
final class Workbench implements ParameterResolver {
  /** It and its folder, which goes with it. */
  private record Started(Eclipse eclipse, Path base) implements AutoCloseable {
    static Started here() {
      try {
        Path base = Files.createTempDirectory("eclipse");
        return new Started(Eclipse.start(base), base);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      eclipse.close();
      try (Stream<Path> all = Files.walk(base)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Eclipse.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Workbench.class))
        .getOrComputeIfAbsent(Started.class, it -> Started.here(), Started.class)
        .eclipse();
  }
}
