package dev.dovetail.processor.resolve;

import dev.dovetail.processor.packages.Requirement;

/**
 * What one instance of a program needs.
 *
 * @param instance who needs it
 * @param path of the first slot that the instance is in
 * @param requirement what it needs
 */
public record PackageNeed(Instance instance, String path, Requirement requirement) {}
