package dev.dovetail.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests, and the compiler that it is, the one Eclipse of the run. */
final class Workbench implements ParameterResolver {
  /** It, which starts when first asked for, and ends with this JVM. */
  static Eclipse eclipse() {
    return Only.ECLIPSE;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Eclipse.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return eclipse();
  }

  /** A static, since it takes seconds to start, and a compiler is made where no test is known. */
  private static final class Only {
    static final Eclipse ECLIPSE = started();

    private static Eclipse started() {
      try {
        Path base = Files.createTempDirectory("eclipse");
        Eclipse eclipse = Eclipse.start(base);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(eclipse, base)));
        return eclipse;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(Eclipse eclipse, Path base) {
      try {
        eclipse.close();
        new Folder(base).delete();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
