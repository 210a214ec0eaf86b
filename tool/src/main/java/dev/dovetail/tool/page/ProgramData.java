package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Outcomes;
import java.util.List;
import java.util.Optional;

/**
 * An application on a target.
 *
 * @param title both
 * @param application full name of its class
 * @param main full name of the class that starts it; empty if there is none for its errors
 * @param doc what it is
 * @param problems what is wrong
 * @param after as it is made
 * @param before with conditions open; empty if that is the same
 */
record ProgramData(
    String title,
    String application,
    String main,
    String doc,
    List<String> problems,
    ViewData after,
    Optional<ViewData> before) {
  /**
   * That of a descriptor.
   *
   * @param tables takes what is in it
   */
  static ProgramData of(Descriptor descriptor, Tables tables) {
    Drawing after = Drawing.after(descriptor);
    Outcomes outcomes = new Outcomes(descriptor.after());
    return new ProgramData(
        after.title(),
        descriptor.application().className(),
        descriptor.isBroken() ? "" : descriptor.main().className(),
        descriptor.application().doc(),
        descriptor.problems().stream().map(ProgramData::said).toList(),
        ViewData.of(after, descriptor.after(), outcomes, tables),
        descriptor
            .before()
            .map(it -> ViewData.of(Drawing.before(descriptor), it, outcomes, tables)));
  }

  private static String said(Problem problem) {
    return "[" + problem.code() + "] " + problem.sentence();
  }
}
