package dev.dovetail.processor.resolve;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.wiring.Span;
import java.util.List;

/**
 * Why a condition cannot be decided.
 *
 * @param code what kind of problem that is
 * @param cause what it is about, so that it is reported once
 * @param span where in the wiring
 * @param message what is wrong
 * @param hints what to do
 */
public record ConditionFault(
    Code code, String cause, Span span, String message, List<String> hints) {}
