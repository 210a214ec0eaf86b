package dev.dovetail.processor;

import dev.dovetail.processor.check.PackageConditionCheck;
import dev.dovetail.processor.problem.Printer;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.ApplicationReader;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.DeviceReader;
import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.WiringReader;
import dev.dovetail.processor.write.EntryWriter;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Writes the entries of each sound device as soon as all its types exist, and says at the end what
 * is wrong with the others: an error said earlier would end the rounds in which types still come.
 */
final class DeviceIndexer {
  private final ProcessingEnvironment environment;
  private final Roots roots;
  private final Guard guard;
  private final Set<String> written = new TreeSet<>();
  private final Set<String> entryNames = new TreeSet<>();

  DeviceIndexer(ProcessingEnvironment environment) {
    this.environment = environment;
    this.roots = new Roots(environment.getElementUtils());
    this.guard = new Guard(environment.getMessager());
  }

  void round(RoundEnvironment round) {
    roots.add(round);
    guard.run(() -> devices(round.processingOver()));
  }

  /** Whether a compiled application has the name: two may, and the first keeps its entry. */
  private boolean isTaken(Declared declared) {
    return declared.signatures().stream()
        .map(it -> it.getQualifiedName().toString())
        .map(it -> new EntryName(it, declared.name(), EntryName.ANY).className())
        .filter(it -> !entryNames.contains(it))
        .flatMap(it -> Stream.ofNullable(environment.getElementUtils().getTypeElement(it)))
        .flatMap(it -> Mark.of(Mark.Kind.INDEX_ENTRY, it).stream())
        .anyMatch(it -> !it.text("device").equals(declared.id()));
  }

  private void write(Declared declared, EntryWriter entries, boolean last, List<Problem> problems)
      throws IOException {
    if (!written.contains(declared.id())) {
      problems.addAll(declared.problems());
      List<Problem> conditions =
          declared.device().map(it -> new PackageConditionCheck(it).problems()).orElse(List.of());
      problems.addAll(conditions);
      if (declared.device().isPresent() && conditions.isEmpty() && !last) {
        entries.write(declared.device().get());
        written.add(declared.id());
      }
    }
  }

  private void devices(boolean last) throws IOException {
    DeviceReader reader =
        new DeviceReader(environment.getElementUtils(), environment.getTypeUtils());
    EntryWriter entries = new EntryWriter(new SourceWriter(environment.getFiler()), entryNames);
    List<Problem> problems = new ArrayList<>();
    for (Mark mark : roots.devices()) {
      guard.hold(mark.element());
      write(reader.read(mark), entries, last, problems);
    }
    ApplicationReader applications =
        new ApplicationReader(environment.getElementUtils(), environment.getTypeUtils());
    for (TypeElement type : roots.applications()) {
      guard.hold(type);
      Declared declared = applications.asDevice(type);
      if (!isTaken(declared)) {
        write(declared, entries, last, problems);
      }
    }
    WiringReader wirings = new WiringReader(environment.getTypeUtils());
    for (Mark mark : roots.wirings()) {
      guard.hold(mark.element());
      WiringReader.Read read = wirings.read(mark);
      problems.addAll(read.problems());
      if (read.wiring().isPresent() && !last && written.add(read.id())) {
        entries.write(read.wiring().get());
      }
    }
    if (last) {
      new Printer(environment.getMessager()).print(problems);
    }
  }
}
