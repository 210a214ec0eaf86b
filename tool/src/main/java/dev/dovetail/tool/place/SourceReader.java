package dev.dovetail.tool.place;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.dovetail.Application;
import dev.dovetail.Device;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Asks javac where the devices of its sources are declared; writes nothing. */
public final class SourceReader extends AbstractProcessor {
  private final Map<String, SourceLine> lines = new TreeMap<>();

  /** For one compilation. */
  public SourceReader() {}

  /** By full name of the device: where its constructor or factory method begins. */
  public Map<String, SourceLine> lines() {
    return Map.copyOf(lines);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    // The elements alone: values of annotations may name what does not exist.
    for (Class<? extends Annotation> mark : List.of(Device.class, Application.class)) {
      round.getElementsAnnotatedWith(mark).forEach(this::read);
    }
    return false;
  }

  private void read(Element marked) {
    if (marked instanceof TypeElement type) {
      Element made =
          ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
              .filter(it -> it.getModifiers().contains(Modifier.PUBLIC))
              .map(Element.class::cast)
              .findFirst()
              .orElse(type);
      add(type.getQualifiedName().toString(), made);
    } else if (marked.getEnclosingElement() instanceof TypeElement type) {
      add(type.getQualifiedName() + "." + marked.getSimpleName(), marked);
    }
  }

  private void add(String device, Element declared) {
    Trees trees = Trees.instance(processingEnv);
    TreePath path = trees.getPath(declared);
    if (path == null) {
      return;
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    String packageName =
        processingEnv.getElementUtils().getPackageOf(declared).getQualifiedName().toString();
    lines.put(device, SourceLine.of(packageName, file, unit.getLineMap().getLineNumber(start)));
  }
}
