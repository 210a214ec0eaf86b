package dev.dovetail.tests;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Compiled classes, loaded into this JVM: their statics are theirs alone. */
final class Loaded extends ClassLoader {
  private final Map<String, JavaFileObject> classes = new HashMap<>();
  private final Map<String, JavaFileObject> resources = new HashMap<>();

  /** Loads what a compilation wrote. */
  Loaded(Compilation compilation) {
    this(compilation, Loaded.class.getClassLoader());
  }

  /** Loads what a compilation wrote, and what it rests on by another loader. */
  Loaded(Compilation compilation, ClassLoader parent) {
    super(parent);
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      if (file.getKind() == JavaFileObject.Kind.OTHER) {
        resources.put(path, file);
      } else if (file.getKind() == JavaFileObject.Kind.CLASS) {
        classes.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'), file);
      }
    }
  }

  /** Runs a program of the kit, and gives what its job saw, as texts. */
  List<String> seen(String mainClass, String... words) throws Exception {
    run(mainClass, words);
    return values().stream().map(String::valueOf).toList();
  }

  /** What the job of a program of the kit saw. */
  List<?> values() throws ReflectiveOperationException {
    return (List<?>) loadClass("kit.Seen").getField("VALUES").get(null);
  }

  /** Runs a main in this thread; what it throws comes out. */
  void run(String mainClass, String... words) throws Exception {
    try {
      loadClass(mainClass).getMethod("main", String[].class).invoke(null, (Object) words);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Starts a main as an object. */
  dev.dovetail.runtime.Running start(String mainClass, String... words)
      throws ReflectiveOperationException {
    return (dev.dovetail.runtime.Running)
        loadClass(mainClass).getMethod("start", String[].class).invoke(null, (Object) words);
  }

  @Override
  @SuppressWarnings("NullAway") // Null is how a class loader says that there is nothing.
  public InputStream getResourceAsStream(String name) {
    JavaFileObject file = resources.get(name);
    try {
      return file == null ? super.getResourceAsStream(name) : file.openInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file = classes.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = file.openInputStream()) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
