package dev.dovetail.processor.check;

import java.util.List;
import java.util.Map;

/**
 * The configurators on the processor path.
 *
 * @param byName each name with the classes and jars that have it
 * @param faults why others could not be loaded
 */
public record ConfiguratorNames(Map<String, List<String>> byName, List<String> faults) {}
