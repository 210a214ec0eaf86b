package dev.dovetail.tool.matrix;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Descriptors;
import dev.dovetail.tool.program.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries cases, all in one run of the compiler.
 *
 * @param application what it is compiled from and with
 */
record Trial(Compilation application) {
  /** What came out of each, in order. */
  List<Tried> of(List<Case> cases, Path folder) throws IOException, Complaint {
    List<Path> files = new ArrayList<>();
    for (Case each : cases) {
      files.add(each.write(folder));
    }
    Compilation.Outcome outcome = application.and(files).dry();
    List<Descriptor> found = new Descriptors().among(outcome.files());
    Map<String, Descriptor> descriptors = new HashMap<>();
    found.forEach(it -> descriptors.put(it.main().className(), it));
    List<String> besides =
        outcome.besides(found).stream().filter(Remark::isError).map(Remark::sentence).toList();
    return cases.stream()
        .map(it -> new Tried(it, Optional.ofNullable(descriptors.get(it.mainName())), besides))
        .toList();
  }
}
