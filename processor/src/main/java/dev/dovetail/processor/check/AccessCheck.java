package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** A main, which stands beside its application, can name every device's class. */
final class AccessCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Elements elements = reporter.compilation().elements();
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Instance part) {
        obstacle(part.device(), graph.assembly().home(), elements)
            .ifPresent(
                it ->
                    problems.accept(
                        reporter.at(
                            graph,
                            slot,
                            Code.NOT_CONSTRUCTIBLE,
                            part.device().id(),
                            "device \""
                                + part.head()
                                + "\" ("
                                + part.device().id()
                                + ") is out of reach of "
                                + graph.assembly().home().getSimpleName(),
                            List.of(it))));
      }
    }
  }

  private static Optional<Element> hidden(Element type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> obstacle(Device device, TypeElement home, Elements elements) {
    TypeElement type = device.declaring();
    PackageElement there = elements.getPackageOf(type);
    PackageElement here = elements.getPackageOf(home);
    if (there.equals(here)) {
      return Optional.empty();
    }
    if (there.isUnnamed()) {
      return Optional.of("what is in the unnamed package cannot be named from another");
    }
    Optional<Element> hidden = hidden(type);
    if (hidden.isEmpty() && device.type() instanceof DeclaredType made) {
      hidden = hidden(made.asElement());
    }
    if (hidden.isPresent()) {
      return Optional.of(hidden.get() + " is not public: make it so, or put both into one package");
    }
    ModuleElement module = elements.getModuleOf(home);
    boolean readable =
        module == null || elements.getTypeElement(module, type.getQualifiedName()) != null;
    return readable
        ? Optional.empty()
        : Optional.of(
            "add \"requires "
                + elements.getModuleOf(type).getQualifiedName()
                + ";\" to module "
                + module.getQualifiedName());
  }
}
