package dev.dovetail.tool.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * A step from a chosen wiring to what is in the slot: a condition was decided, or a named wiring
 * put in the place of its name.
 *
 * @param condition the condition; empty for a named wiring
 * @param holds whether it holds
 * @param keys what it rests on
 * @param named the named wiring; empty for a condition
 * @param doc what that is
 * @param wiring what it stands for
 * @param declared where it is declared
 * @param at where the text stands
 */
public record Step(
    Optional<String> condition,
    boolean holds,
    List<Consulted> keys,
    Optional<String> named,
    String doc,
    String wiring,
    Optional<Place> declared,
    Place at) {}
