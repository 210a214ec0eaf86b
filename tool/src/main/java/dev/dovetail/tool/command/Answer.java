package dev.dovetail.tool.command;

import java.util.List;

/**
 * What a question comes to.
 *
 * @param data as it is written in JSON
 * @param texts what a terminal shows, with an empty line between each two
 * @param exit how the command ends
 */
record Answer(Object data, List<List<String>> texts, Exit exit) {
  /** One that is well. */
  Answer(Object data, List<List<String>> texts) {
    this(data, texts, Exit.WELL);
  }
}
