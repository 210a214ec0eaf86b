package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Files are written on the thread the compiler calls on: an IDE waits for ever for any other. */
@JavacOnly("names its compilers")
final class CompilerThreadTest {
  private final Set<String> foreign = new TreeSet<>();

  @Test
  void everyFileIsWrittenOnTheCompilersThread() {
    List<Processor> processors =
        List.of(
            new ClaimingProcessor(),
            new Watched(new DeviceProcessor()),
            new Watched(new MainProcessor()));
    var compilation = Kit.app().run(processors);
    assertEquals(List.of(), Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR));
    assertEquals(Set.of(), foreign, "called on another thread");
  }

  /** A processor whose files watch who touches them. */
  private final class Watched extends AbstractProcessor {
    private final Processor processor;

    Watched(Processor processor) {
      this.processor = processor;
    }

    @Override
    public synchronized void init(ProcessingEnvironment given) {
      Thread own = Thread.currentThread();
      Filer filer = watched(Filer.class, given.getFiler(), own);
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Watched.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      method.getName().equals("getFiler")
                          ? filer
                          : method.invoke(given, arguments)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // What the other claims.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  private <T> T watched(Class<T> type, T it, Thread own) {
    return type.cast(
        Proxy.newProxyInstance(
            CompilerThreadTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (!Thread.currentThread().equals(own)) {
                foreign.add(type.getSimpleName() + "." + method.getName());
              }
              try {
                Object given = method.invoke(it, arguments);
                if (given instanceof JavaFileObject file) {
                  return watched(JavaFileObject.class, file, own);
                }
                return given instanceof FileObject file
                    ? watched(FileObject.class, file, own)
                    : given;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
