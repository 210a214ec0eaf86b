package dev.dovetail.processor.prepare;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.write.Initialisation;
import java.util.List;
import java.util.Map;

/** What became of a graph's configurators. */
public sealed interface Preparation {
  /**
   * All did their work.
   *
   * @param initialisations the code that they wrote
   * @param inputs what they looked at, sorted by path
   */
  record Done(Map<Instance, Initialisation> initialisations, List<ReadInput> inputs)
      implements Preparation {}

  /**
   * One did not.
   *
   * @param path of the first slot that its device is in
   * @param code what kind of problem that is
   * @param sentence what is wrong
   * @param hints what to do
   * @param inputs what they looked at until then, sorted by path
   */
  record Refusal(
      String path, Code code, String sentence, List<String> hints, List<ReadInput> inputs)
      implements Preparation {}
}
