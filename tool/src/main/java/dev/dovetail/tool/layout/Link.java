package dev.dovetail.tool.layout;

/**
 * A line from the right side of a cell to the left side of one.
 *
 * @param from number of a cell
 * @param to number of a cell
 * @param out where it begins, in pixels from the top of the cell
 * @param in where it ends, in pixels from the top of the cell
 */
public record Link(int from, int to, double out, double in) {}
