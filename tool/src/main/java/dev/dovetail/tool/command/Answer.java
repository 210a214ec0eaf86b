package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import java.util.List;

/**
 * What a question comes to.
 *
 * @param data as it is written in JSON
 * @param shown what a terminal shows
 * @param exit how the command ends
 */
record Answer(Object data, Shown shown, Exit exit) {
  /** Texts to look at, put together when they are wanted. */
  @FunctionalInterface
  interface Shown {
    /**
     * The lines of each text.
     *
     * @throws Complaint if the answer cannot be shown so
     */
    List<List<String>> texts() throws Complaint;
  }

  /** One that can be shown in any case. */
  Answer(Object data, List<List<String>> texts, Exit exit) {
    this(data, () -> texts, exit);
  }

  /** One that is well. */
  Answer(Object data, List<List<String>> texts) {
    this(data, texts, Exit.WELL);
  }
}
