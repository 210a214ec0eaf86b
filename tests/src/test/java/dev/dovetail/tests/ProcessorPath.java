package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.ToolProvider;

/**
 * A processor path: the packaged processor, and jars with configurators beside it.
 *
 * @param base where the jars are made
 * @param jars those with configurators
 */
record ProcessorPath(Path base, List<Path> jars) {
  private static final String SERVICES =
      "META-INF/services/dev.dovetail.processor.configure.Configurator";

  /** One without configurators but the project's own. */
  static ProcessorPath in(Path base) {
    return new ProcessorPath(base, List.of());
  }

  /**
   * With a configurator in a jar of its own, named as its class: {@code p.AcmeZip} gives
   * acme-zip.jar.
   */
  ProcessorPath with(String source) throws IOException {
    String className = new SourceText(source).className();
    Path folder = compile(className, source);
    return with(className, folder);
  }

  /** With a jar that says it has a configurator, and has none. */
  ProcessorPath withNothingOf(String className) throws IOException {
    return with(className, Files.createDirectories(base.resolve(className)));
  }

  private ProcessorPath with(String className, Path folder) throws IOException {
    Path services = folder.resolve(SERVICES);
    Files.createDirectories(services.getParent());
    Files.writeString(services, className + "\n");
    List<Path> more = new ArrayList<>(jars);
    more.add(new Classes(folder).jar(base.resolve(jarName(className))));
    return new ProcessorPath(base, List.copyOf(more));
  }

  /** Compiles a configurator as its author does: against the processor's jar, and nothing else. */
  private Path compile(String className, String source) throws IOException {
    Path folder = Files.createDirectories(base.resolve(className));
    Path sources =
        new Sources(base.resolve(className + "-source"))
            .add(className.replace('.', '/') + ".java", source)
            .folder();
    List<String> line = new ArrayList<>();
    line.addAll(List.of("-d", folder.toString(), "-cp", Jars.processor().toString()));
    line.addAll(List.of("-proc:none", "-Xlint:all", "-Werror"));
    new Sources(sources).files().forEach(it -> line.add(it.toString()));
    var said = new ByteArrayOutputStream();
    ToolProvider.getSystemJavaCompiler().run(null, said, said, line.toArray(String[]::new));
    assertEquals("", said.toString(StandardCharsets.UTF_8), "javac said");
    return folder;
  }

  private static String jarName(String className) {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return simple.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".jar";
  }

  /** Runs the compiler under test with it. */
  Compilation run(Build build) throws IOException {
    if (CompilerUnderTest.chosen() == CompilerUnderTest.JDT) {
      return build.runWith(Stream.concat(Stream.of(Jars.processor()), jars.stream()).toList());
    }
    List<URL> urls = new ArrayList<>();
    for (Path jar : Stream.concat(Stream.of(Jars.processor()), jars.stream()).toList()) {
      urls.add(jar.toUri().toURL());
    }
    try (var loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      List<Processor> processors = new ArrayList<>();
      ServiceLoader.load(Processor.class, loader).forEach(processors::add);
      return build.run(processors);
    }
  }
}
