package dev.dovetail.processor;

import dev.dovetail.processor.prepare.Digest;
import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.read.DeclarationName;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.write.AssembledMark;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What declarations say, each as the constant of a type, which mains refer to. Of an annotation's
 * values Eclipse's builder compares none behind the first list: a constant it does, and a type that
 * is gone it notices, too, in other projects as well.
 */
final class Declarations {
  private final Elements elements;
  private final Types types;
  private final SourceWriter writer;
  private final Set<DeclarationName> written = new HashSet<>();

  Declarations(CompilerEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.writer = new SourceWriter(environment.getFiler());
  }

  /** Writes a type for each declaration that has one of these marks and is in these sources. */
  void write(Collection<Mark> marks, Set<? extends Element> sources) throws IOException {
    for (Mark mark : marks) {
      Element holder = holder(mark.element());
      DeclarationName name = DeclarationName.of(holder);
      if (sources.contains(outermost(holder)) && written.add(name)) {
        writer.write(name.packageName(), name.simpleName(), source(name, holder), List.of(holder));
      }
    }
  }

  private String source(DeclarationName name, Element holder) {
    String packageName = name.packageName();
    return """
    %s
    /** What %s says, so that Eclipse sees when it says something else. */
    public interface %s {
      java.lang.String DIGEST = "%s";
    }
    """
        .formatted(
            packageName.isEmpty() ? "" : "package " + packageName + ";\n",
            new QualifiedName(holder),
            name.simpleName(),
            new Digest(
                new DeclarationText(holder, types).toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** What the main of a graph is to say: what it rests on, as far as it can see that. */
  AssembledMark mark(Graph graph) {
    Stream<Element> found =
        Stream.concat(
            graph.found().stream().flatMap(Declarations::holder),
            graph.instances().stream().map(Instance::device).map(it -> it.declaring()));
    TypeElement home = graph.assembly().home();
    List<DeclarationName> names =
        found
            .filter(it -> !it.equals(home))
            .map(DeclarationName::of)
            .distinct()
            .filter(it -> written.contains(it) || isSeen(it, home))
            .toList();
    return new AssembledMark(home, names);
  }

  private boolean isSeen(DeclarationName name, TypeElement home) {
    TypeElement type = elements.getTypeElement(name.className());
    if (type == null) {
      return false; // A library that was not built by Eclipse.
    }
    ModuleElement module = elements.getModuleOf(type);
    ModuleElement own = elements.getModuleOf(home);
    return module == null
        || module.isUnnamed()
        || module.equals(own)
        || ElementFilter.exportsIn(module.getDirectives()).stream()
            .filter(it -> it.getPackage().getQualifiedName().contentEquals(name.packageName()))
            .map(ModuleElement.ExportsDirective::getTargetModules)
            .anyMatch(it -> it == null || it.contains(own));
  }

  private static Stream<Element> holder(Lookup found) {
    if (found instanceof Lookup.Found one) {
      return Stream.of(one.device().declaring());
    }
    return found instanceof Lookup.Alias alias ? Stream.of(alias.wiring().holder()) : Stream.of();
  }

  /** What has the mark, or has the factory method that has it. */
  private static Element holder(Element marked) {
    return marked instanceof ExecutableElement method
        ? Objects.requireNonNull(method.getEnclosingElement())
        : marked;
  }

  private static Element outermost(Element holder) {
    Element outer = holder.getEnclosingElement();
    return holder instanceof TypeElement && outer instanceof TypeElement
        ? outermost(outer)
        : holder;
  }
}
