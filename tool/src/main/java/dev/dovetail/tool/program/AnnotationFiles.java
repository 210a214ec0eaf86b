package dev.dovetail.tool.program;

import dev.dovetail.Device;
import dev.dovetail.index.IndexEntry;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The class path of a program, with Dovetail's annotations at its end: they are with this tool, and
 * seldom with a program. What else is with this tool is none of the program's.
 */
final class AnnotationFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private static final Set<String> PACKAGES =
      Set.of(Device.class.getPackageName(), IndexEntry.class.getPackageName());

  /** Processors are given as objects, so that nothing else looks there. */
  private static final Location OURS = StandardLocation.ANNOTATION_PROCESSOR_PATH;

  AnnotationFiles(StandardJavaFileManager files) throws IOException {
    super(files);
    try {
      Path place =
          Path.of(
              Objects.requireNonNull(Device.class.getProtectionDomain().getCodeSource())
                  .getLocation()
                  .toURI());
      files.setLocationFromPaths(OURS, List.of(place));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> own = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH || !PACKAGES.contains(packageName)) {
      return own;
    }
    List<JavaFileObject> all = new ArrayList<>();
    own.forEach(all::add);
    super.list(OURS, packageName, kinds, false).forEach(all::add);
    return all;
  }
}
