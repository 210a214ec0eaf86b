package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import java.nio.file.Path;

/**
 * An application on a target.
 *
 * @param home the jar or folder that it is in, or would be
 * @param descriptor what it is made of, with what is known of where
 * @param failed whether something is wrong that its description does not tell, for which javac
 *     refuses it
 */
public record Program(Path home, Descriptor descriptor, boolean failed) {
  /** Whether its main is written, or would be. */
  public boolean isWritten() {
    return !failed && !descriptor.isBroken();
  }
}
