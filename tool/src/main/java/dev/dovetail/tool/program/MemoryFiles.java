package dev.dovetail.tool.program;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what a compiler writes in memory, as if it lay in a folder. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final URI folder;
  private final Map<String, Written> written = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param folder where the files would be
   */
  MemoryFiles(JavaFileManager files, Path folder) {
    super(files);
    this.folder = folder.toUri();
  }

  /** What was written, by path. */
  Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>();
    written.forEach((name, file) -> all.put(name, file.content.toByteArray()));
    return all;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location.isOutputLocation() || super.hasLocation(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return file(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return file(path(packageName, relativeName), JavaFileObject.Kind.OTHER);
  }

  @Override
  public FileObject getFileForInput(
      JavaFileManager.Location location, String packageName, String relativeName)
      throws IOException {
    if (!location.isOutputLocation()) {
      return super.getFileForInput(location, packageName, relativeName);
    }
    // A reader finds out that it is not there; the place is asked for all the same.
    String path = path(packageName, relativeName);
    Written there = written.get(path);
    return there == null ? file(path, JavaFileObject.Kind.OTHER) : there;
  }

  private static String path(String packageName, String relativeName) {
    return packageName.isEmpty()
        ? relativeName
        : packageName.replace('.', '/') + "/" + relativeName;
  }

  private Written file(String path, JavaFileObject.Kind kind) {
    return new Written(path, kind);
  }

  /**
   * A file, which is there once it is opened to be written: a filer asks for the place alone, too.
   */
  private final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final String path;

    Written(String path, JavaFileObject.Kind kind) {
      super(folder.resolve(path), kind);
      this.path = path;
    }

    @Override
    public OutputStream openOutputStream() {
      written.put(path, this);
      return content;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      if (written.get(path) != this) {
        throw new NoSuchFileException(toUri().getPath());
      }
      return new ByteArrayInputStream(content.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
