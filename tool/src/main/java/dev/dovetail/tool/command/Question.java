package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import java.io.IOException;

/** What a command asks; its options and operands are fields of it. */
interface Question {
  /**
   * Finds it out.
   *
   * @param terminal takes messages; the answer is printed by who asks
   */
  Answer answer(Terminal terminal) throws IOException, Complaint;
}
