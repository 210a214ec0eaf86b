package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.dovetail.processor.MainProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What goes wrong although the program is right is one message, as its page shows it. */
@JavacOnly("names its compiler")
final class MishapTest {
  private static final String SERVER =
      """
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import dev.dovetail.store.Store;

      @Application(name = "filesrv", doc = "Serves files.")
      public final class FileServer implements Job {
        public FileServer(@Use("direct") Store store) {}

        @Override
        public Result<Void, ? extends DeviceError> run() {
          return Result.ok();
        }
      }
      """;

  @Test
  void aDiskThatIsFull() throws IOException {
    String printed =
        printed(
            () -> {
              throw new IOException("No space left on device");
            });
    assertEquals(ProblemPage.of("cannot-write").message(), printed);
  }

  @Test
  void aFaultOfTheProcessor() throws IOException {
    String printed =
        printed(
            () -> {
              throw new IllegalStateException("out of order");
            });
    String shown = ProblemPage.of("internal").message();
    assertTrue(printed.startsWith(shown), printed);
    assertTrue(printed.endsWith("\n  while working on FileServer\n"), printed);
  }

  private static String printed(Callable<Object> filer) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new Hindered(filer))
            .withOptions("-Atarget=unix")
            .compile(Build.empty().source(SERVER).sources());
    return new Report(compilation).text();
  }

  /** The processor, with a compiler under it that cannot write. */
  @SupportedAnnotationTypes("dev.dovetail.*")
  @SupportedOptions("target")
  private static final class Hindered extends AbstractProcessor {
    private final Processor processor = new MainProcessor();
    private final Callable<Object> filer;

    Hindered(Callable<Object> filer) {
      this.filer = filer;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer hindered = proxy(Filer.class, (name, arguments) -> filer.call());
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (method, arguments) ->
                  method.equals("getFiler")
                      ? hindered
                      : ProcessingEnvironment.class.getMethod(method).invoke(environment)));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  /** Answers calls by the method's name. */
  private interface Answer {
    Object to(String method, Object[] arguments) throws Exception;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return answer.to(method.getName(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            }));
  }
}
