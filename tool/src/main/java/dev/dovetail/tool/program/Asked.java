package dev.dovetail.tool.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is asked about.
 *
 * @param operands jars, folders of classes, descriptors, sources and folders of sources
 * @param classPath what they are compiled against, besides what their manifests name
 * @param options the {@code -A} options, without {@code -A}; with any the answer is that of a dry
 *     run, in which those that were used before hold where they are not given anew
 */
public record Asked(List<Path> operands, List<Path> classPath, Map<String, String> options) {}
