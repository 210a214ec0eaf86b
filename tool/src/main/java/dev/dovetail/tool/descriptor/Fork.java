package dev.dovetail.tool.descriptor;

import java.util.List;

/**
 * A condition that is still open.
 *
 * @param condition as written
 * @param keys what it rests on
 * @param at where it stands
 * @param then if it holds
 * @param otherwise if it does not
 */
public record Fork(String condition, List<Consulted> keys, Place at, Part then, Part otherwise) {}
