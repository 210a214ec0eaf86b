package dev.dovetail.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Gradle asks of processors that say they are incremental, as its guide for processors'
 * authors has it. One that breaks a rule makes every build a full one, or some builds wrong.
 *
 * @param kinds what each processor says it is, by its full name
 */
record GradleContract(Map<String, String> kinds) {
  /** The folders whose files Gradle keeps track of. */
  private static final Set<String> TRACKED =
      Set.of("SOURCE_OUTPUT", "CLASS_OUTPUT", "NATIVE_HEADER_OUTPUT");

  /** What a build broke of it, in sentences. */
  List<String> broken(Recorder recorder) {
    List<String> broken = new ArrayList<>();
    for (Written file : recorder.written()) {
      String what = file.processor() + " wrote " + file.path();
      String kind = kinds.getOrDefault(file.processor(), "unknown");
      if (!kind.equals("isolating") && !kind.equals("aggregating")) {
        broken.add(what + " and is " + kind + ", so Gradle would build all anew");
      }
      if (kind.equals("isolating") && file.origins().size() != 1) {
        broken.add(what + " with the origins " + file.origins() + ", of which there must be one");
      }
      if (!TRACKED.contains(file.place())) {
        broken.add(what + " to " + file.place() + ", which Gradle does not track");
      }
    }
    for (String read : recorder.read()) {
      if (TRACKED.stream().noneMatch(it -> read.startsWith(it + " "))) {
        broken.add("a processor reads " + read + ", which Gradle does not track");
      }
    }
    return List.copyOf(broken);
  }
}
