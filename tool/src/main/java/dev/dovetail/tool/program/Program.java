package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import java.nio.file.Path;

/**
 * An application on a target.
 *
 * @param home the jar or folder that it is in, or would be
 * @param descriptor what it is made of
 */
public record Program(Path home, Descriptor descriptor) {}
