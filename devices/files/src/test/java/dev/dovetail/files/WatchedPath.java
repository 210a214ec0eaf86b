package dev.dovetail.files;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;

/** A path of a file system that is watched, by one of the file system behind it. */
record WatchedPath(WatchedFiles files, Path behind) implements InvocationHandler {
  static Path of(WatchedFiles files, Path behind) {
    return (Path)
        Proxy.newProxyInstance(
            WatchedPath.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new WatchedPath(files, behind));
  }

  /** The path behind. */
  static Path behind(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof WatchedPath watched
        ? watched.behind
        : path;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return files;
    }
    Object[] given = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < given.length; i++) {
      given[i] = given[i] instanceof Path path ? behind(path) : given[i];
    }
    try {
      Object result = method.invoke(behind, given);
      return result instanceof Path path ? of(files, path) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
