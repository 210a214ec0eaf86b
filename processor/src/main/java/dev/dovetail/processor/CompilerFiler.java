package dev.dovetail.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A filer whose files are made and written on the compiler's thread, each when it is closed. */
record CompilerFiler(Filer filer, CompilerThread compiler) implements Filer {
  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    return new Java(compiler.ask(() -> filer.createSourceFile(name, origins)));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return new Java(compiler.ask(() -> filer.createClassFile(name, origins)));
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... origins)
      throws IOException {
    return new Resource(compiler.ask(() -> filer.createResource(location, folder, name, origins)));
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name)
      throws IOException {
    return compiler.ask(() -> filer.getResource(location, folder, name));
  }

  private OutputStream stream(FileObject file) {
    return new ByteArrayOutputStream() {
      private boolean closed;

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          compiler.ask(
              () -> {
                try (OutputStream out = file.openOutputStream()) {
                  writeTo(out);
                }
                return true;
              });
        }
      }
    };
  }

  private Writer writer(FileObject file) {
    return new StringWriter() {
      private boolean closed;

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          compiler.ask(
              () -> {
                try (Writer out = file.openWriter()) {
                  out.write(toString());
                }
                return true;
              });
        }
      }
    };
  }

  private final class Java extends ForwardingJavaFileObject<JavaFileObject> {
    Java(JavaFileObject file) {
      super(file);
    }

    @Override
    public OutputStream openOutputStream() {
      return stream(fileObject);
    }

    @Override
    public Writer openWriter() {
      return writer(fileObject);
    }
  }

  private final class Resource extends ForwardingFileObject<FileObject> {
    Resource(FileObject file) {
      super(file);
    }

    @Override
    public OutputStream openOutputStream() {
      return stream(fileObject);
    }

    @Override
    public Writer openWriter() {
      return writer(fileObject);
    }
  }
}
