package dev.dovetail.processor;

import dev.dovetail.processor.check.PackageConditionCheck;
import dev.dovetail.processor.problem.Printer;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.ApplicationReader;
import dev.dovetail.processor.read.ClassSignatures;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.DeviceReader;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.WiringReader;
import dev.dovetail.processor.write.EntryWriter;
import dev.dovetail.processor.write.ResourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Writes the entries of each sound device, and says what is wrong with the others. Both are done at
 * the end: by then all types exist, and an error said earlier would end the rounds that bring them.
 */
final class DeviceIndexer {
  private final CompilerEnvironment environment;
  private final Roots roots;
  private final Guard guard;

  DeviceIndexer(ProcessingEnvironment environment) {
    this.environment = new CompilerEnvironment(environment, ModuleFiler.of(environment));
    this.roots = new Roots(environment.getElementUtils());
    this.guard = new Guard(environment.getMessager());
  }

  void round(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    roots.add(round, annotations);
    if (round.processingOver()) {
      guard.run(this::index);
    }
  }

  private void index() throws IOException {
    EntryWriter entries =
        new EntryWriter(
            new ResourceWriter(environment.getFiler()),
            new Entries(
                environment.getElementUtils(), environment.getFiler(), environment.isWorkspace()));
    List<Problem> problems = new ArrayList<>();
    devices(entries, problems);
    applications(entries, problems);
    wirings(entries, problems);
    problems.removeIf(ClassSignatures.in(problems)::explain);
    new Printer(environment.getMessager()).print(problems);
  }

  private void devices(EntryWriter entries, List<Problem> problems) throws IOException {
    DeviceReader reader =
        new DeviceReader(environment.getElementUtils(), environment.getTypeUtils());
    for (Mark mark : roots.devices()) {
      guard.hold(mark.element());
      write(reader.read(mark), entries, problems);
    }
  }

  private void applications(EntryWriter entries, List<Problem> problems) throws IOException {
    ApplicationReader reader =
        new ApplicationReader(environment.getElementUtils(), environment.getTypeUtils());
    for (TypeElement type : roots.applications()) {
      guard.hold(type);
      write(reader.asDevice(type), entries, problems);
    }
  }

  private void wirings(EntryWriter entries, List<Problem> problems) throws IOException {
    WiringReader reader = new WiringReader(environment.getTypeUtils());
    for (Mark mark : roots.wirings()) {
      guard.hold(mark.element());
      WiringReader.Read read = reader.read(mark);
      problems.addAll(read.problems());
      if (read.wiring().isPresent()) {
        entries.write(read.wiring().get());
      }
    }
  }

  private static void write(Declared declared, EntryWriter entries, List<Problem> problems)
      throws IOException {
    problems.addAll(declared.problems());
    if (declared.device().isPresent()) {
      List<Problem> conditions = new PackageConditionCheck(declared.device().get()).problems();
      problems.addAll(conditions);
      if (conditions.isEmpty() && declared.problems().isEmpty()) {
        entries.write(declared.device().get());
      }
    }
  }
}
