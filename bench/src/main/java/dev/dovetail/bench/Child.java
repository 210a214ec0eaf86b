package dev.dovetail.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** What a fresh JVM does: it compiles or runs something, and notes what that took. */
final class Child {
  private Child() {}

  /** Takes the file to note in, {@code javac} or a main class, and for javac a file of words. */
  public static void main(String[] args) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> note(Path.of(args[0]))));
    if (args[1].equals("javac")) {
      List<String> words = Files.readAllLines(Path.of(args[2]));
      int code =
          ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
      System.exit(code);
    }
    try {
      Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the main failed", e.getCause());
    }
  }

  private static void note(Path file) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime() / 1_000_000;
    long wall = ManagementFactory.getRuntimeMXBean().getUptime();
    try {
      Files.writeString(file, cpu + " " + wall);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
