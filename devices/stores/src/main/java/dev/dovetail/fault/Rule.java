package dev.dovetail.fault;

import java.util.Set;

/**
 * One part of a schedule.
 *
 * @param text as it was written
 * @param operations that it counts
 * @param turns which of them it is about
 * @param effect on those
 */
record Rule(String text, Set<Operation> operations, Turns turns, Effect effect) {}
