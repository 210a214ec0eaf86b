package dev.dovetail.tool.layout;

/**
 * A place, in pixels.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(double x, double y) {}
