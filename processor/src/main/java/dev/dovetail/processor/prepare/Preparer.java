package dev.dovetail.processor.prepare;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.configure.Configured;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.write.Initialisation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Has a sound graph's configurators do their work, in the order in which the devices are made.
 *
 * @param environment the compiler's
 * @param configurators that there are
 * @param outputs what they have written for other mains
 * @param baseDirectory where relative paths start, if the build says so
 */
public record Preparer(
    ProcessingEnvironment environment,
    Configurators configurators,
    Outputs outputs,
    Optional<Path> baseDirectory) {
  private static final String BLAME =
      "this is a fault of that jar's; please report it to its author";

  /**
   * Prepares a main.
   *
   * @param packageName its package; empty for the unnamed
   * @param taken full names of the classes that others write
   * @param origins the declarations that it rests on
   * @throws IOException where the compiler cannot write
   */
  public Preparation prepare(
      Graph graph, String packageName, Set<String> taken, Collection<? extends Element> origins)
      throws IOException {
    Inputs inputs = new Inputs(environment.getFiler(), baseDirectory);
    Workplace workplace =
        new Workplace(
            graph, packageName, inputs, outputs, new TreeSet<>(taken), List.copyOf(origins));
    BaseNames names = new BaseNames(workplace);
    Map<Instance, Set<String>> paths = paths(graph);
    Map<Instance, Initialisation> initialisations = new HashMap<>();
    for (Instance instance : graph.instances()) {
      String wanted = instance.device().configurator();
      if (!wanted.isEmpty()) {
        Task task =
            new Task(
                workplace,
                configurators.named(wanted),
                instance,
                List.copyOf(Objects.requireNonNull(paths.get(instance))),
                names.of(instance));
        Optional<Preparation.Refusal> refusal = prepare(task, initialisations);
        if (refusal.isPresent()) {
          return refusal.get();
        }
      }
    }
    return new Preparation.Done(initialisations, inputs.seen());
  }

  private Optional<Preparation.Refusal> prepare(
      Task task, Map<Instance, Initialisation> initialisations) throws IOException {
    String device = "device \"" + task.subject().head() + "\"";
    String configurator = "the configurator " + task.installed().named();
    try {
      Configured given = task.installed().service().configure(task);
      if (given instanceof Configured.Refused refused) {
        List<String> hints = Stream.of(refused.hint()).filter(it -> !it.isEmpty()).toList();
        return refusal(task, Code.CONFIGURATION_FAILED, refused.message(), hints);
      }
      Configured.Ready ready = (Configured.Ready) Objects.requireNonNull(given, "it gave null");
      initialisations.put(task.subject(), new Judgement(task, this::type).of(ready));
      return Optional.empty();
    } catch (WriteFailure e) {
      throw (IOException) Objects.requireNonNull(e.getCause());
    } catch (IOException e) {
      String sentence = device + " could not be prepared: " + reason(e);
      return refusal(task, Code.CONFIGURATION_FAILED, sentence, List.of());
    } catch (Judgement.Unusable e) {
      String sentence = configurator + " gave " + device + " " + e.getMessage();
      return refusal(task, Code.BROKEN_CONFIGURATOR, sentence, List.of(BLAME));
    } catch (RuntimeException | LinkageError e) {
      List<String> hints = new ArrayList<>(frames(e));
      hints.add(BLAME);
      String sentence = configurator + " failed with " + device + ": " + e;
      return refusal(task, Code.BROKEN_CONFIGURATOR, sentence, hints);
    }
  }

  private static Optional<Preparation.Refusal> refusal(
      Task task, Code code, String sentence, List<String> hints) {
    return Optional.of(
        new Preparation.Refusal(
            task.paths().get(0), code, sentence, hints, task.workplace().inputs().seen()));
  }

  /** The exceptions of files say no more than the file. */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no " + e.getMessage();
    }
    if (e instanceof NotDirectoryException) {
      return e.getMessage() + " is no folder";
    }
    return e instanceof AccessDeniedException
        ? e.getMessage() + " cannot be read"
        : String.valueOf(e.getMessage());
  }

  /** Where in the configurator an exception came from. */
  private static List<String> frames(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .takeWhile(it -> !it.getClassName().equals(Preparer.class.getName()))
        .map(it -> "  at " + it)
        .toList();
  }

  private Optional<ClassName> type(String name) {
    Elements elements = environment.getElementUtils();
    return Optional.ofNullable(elements.getTypeElement(name)).map(ClassName::get);
  }

  private static Map<Instance, Set<String>> paths(Graph graph) {
    Map<Instance, Set<String>> paths = new HashMap<>();
    for (Graph.Located slot : graph.slots()) {
      Optional<Instance> instance = slot.edge().node().instance();
      instance.ifPresent(
          it -> paths.computeIfAbsent(it, key -> new LinkedHashSet<>()).add(slot.path()));
    }
    return paths;
  }
}
