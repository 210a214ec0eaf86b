package dev.dovetail.processor;

import dev.dovetail.processor.check.PackageConditionCheck;
import dev.dovetail.processor.problem.Printer;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.DeviceReader;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.write.EntryWriter;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

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

  private void devices(boolean last) throws IOException {
    DeviceReader reader =
        new DeviceReader(environment.getElementUtils(), environment.getTypeUtils());
    EntryWriter entries = new EntryWriter(new SourceWriter(environment.getFiler()), entryNames);
    List<Problem> problems = new ArrayList<>();
    for (Mark mark : roots.devices()) {
      guard.hold(mark.element());
      String id = reader.id(mark);
      if (written.contains(id)) {
        continue;
      }
      Declared declared = reader.read(mark);
      problems.addAll(declared.problems());
      List<Problem> conditions =
          declared.device().map(it -> new PackageConditionCheck(it).problems()).orElse(List.of());
      problems.addAll(conditions);
      if (declared.device().isPresent() && conditions.isEmpty() && !last) {
        entries.write(declared.device().get());
        written.add(id);
      }
    }
    if (last) {
      new Printer(environment.getMessager()).print(problems);
    }
  }
}
