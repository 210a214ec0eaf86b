package dev.dovetail.eclipse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts an OSGi framework with all jars of a folder, this one among them, and a session in it. */
public final class Framework {
  private static final String SELF = "dev.dovetail.eclipse";

  private Framework() {}

  /**
   * Starts it; it ends with standard input.
   *
   * @param words the folder of the jars, and an empty folder for the workspace
   * @throws Exception where it does not start
   */
  public static void main(String[] words) throws Exception {
    Path base = Path.of(words[1]);
    var framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    base.resolve("framework").toString(),
                    "osgi.instance.area",
                    base.resolve("workspace").toUri().toString(),
                    "osgi.install.area",
                    base.resolve("install").toUri().toString(),
                    // Annotation processing rests on packages of the JDK that it does not import.
                    "osgi.compatibility.bootdelegation",
                    "true",
                    "osgi.parentClassloader",
                    "ext"));
    framework.init();
    List<Bundle> bundles = new ArrayList<>();
    var context = framework.getBundleContext();
    bundles.add(context.installBundle("ant", antInName()));
    for (Path jar : jars(Path.of(words[0]))) {
      bundles.add(context.installBundle("reference:" + jar.toUri()));
    }
    framework.start();
    for (Bundle bundle : bundles) {
      start(bundle);
    }
    Bundle self =
        bundles.stream().filter(it -> SELF.equals(it.getSymbolicName())).findFirst().orElseThrow();
    try {
      ((Runnable) self.loadClass(SELF + ".Session").getConstructor().newInstance()).run();
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1); // Eclipse's own threads would keep this JVM, and who waits for its answer.
    }
    framework.stop();
    framework.waitForStop(0);
    System.exit(0);
  }

  private static void start(Bundle bundle) throws BundleException {
    boolean isFragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    if (!isFragment) {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    }
  }

  /** The bundles among the jars, sorted; the framework itself is running. */
  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Framework::isBundle).sorted().toList();
    }
  }

  private static boolean isBundle(Path jar) {
    try (var file = new java.util.jar.JarFile(jar.toFile())) {
      Attributes attributes = file.getManifest().getMainAttributes();
      String name = attributes.getValue(Constants.BUNDLE_SYMBOLICNAME);
      return name != null && !name.startsWith("org.eclipse.osgi;");
    } catch (IOException e) {
      throw new UncheckedIOException(jar.toString(), e);
    }
  }

  /** Annotation processing asks for a bundle of Ant, which nothing here uses and Ant is not. */
  private static InputStream antInName() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.putValue("Manifest-Version", "1.0");
    attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.apache.ant");
    attributes.putValue(Constants.BUNDLE_VERSION, "1.10");
    var bytes = new ByteArrayOutputStream();
    new JarOutputStream(bytes, manifest).close();
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
