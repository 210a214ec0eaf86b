package dev.dovetail.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A filer that says in which module a file is to be, that of its first origin, where javac compiles
 * several modules and does not know. Else it says nothing: Gradle takes the name for the class's.
 *
 * @param asks whether a refusal may mean that the module was to be said
 */
record ModuleFiler(Filer filer, Elements elements, boolean asks) implements Filer {
  /** The filer of a compiler. */
  static Filer of(ProcessingEnvironment compiler) {
    // Eclipse's compilers fail at a module, or make a folder of that name.
    boolean asks = !CompilerEnvironment.isEclipse(compiler);
    return new ModuleFiler(compiler.getFiler(), compiler.getElementUtils(), asks);
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    try {
      return filer.createSourceFile(name, origins);
    } catch (FilerException e) {
      return filer.createSourceFile(asked(e, origins) + name, origins);
    }
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return filer.createClassFile(name, origins);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... origins)
      throws IOException {
    try {
      return filer.createResource(location, folder, name, origins);
    } catch (FilerException e) {
      return filer.createResource(location, asked(e, origins) + folder, name, origins);
    }
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence folder, CharSequence name)
      throws IOException {
    try {
      return filer.getResource(location, folder, name);
    } catch (FilerException e) {
      for (PackageElement each : elements.getAllPackageElements(folder)) {
        try {
          return filer.getResource(location, asked(e, each) + folder, name);
        } catch (IOException absent) {
          e.addSuppressed(absent);
        }
      }
      throw e;
    }
  }

  /** What goes before a name that was refused; where that cannot help, it stays refused. */
  private String asked(FilerException refusal, Element... origins) throws FilerException {
    String module = asks ? module(origins) : "";
    if (module.isEmpty()) {
      throw refusal;
    }
    return module;
  }

  private String module(Element... origins) {
    ModuleElement module = origins.length == 0 ? null : elements.getModuleOf(origins[0]);
    return module == null || module.isUnnamed() ? "" : module.getQualifiedName() + "/";
  }
}
