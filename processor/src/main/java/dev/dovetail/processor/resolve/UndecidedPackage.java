package dev.dovetail.processor.resolve;

import java.util.List;

/**
 * A package whose condition cannot be decided.
 *
 * @param need who would need it
 * @param faults why
 */
public record UndecidedPackage(PackageNeed need, List<ConditionFault> faults) {}
