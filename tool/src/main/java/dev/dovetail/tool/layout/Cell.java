package dev.dovetail.tool.layout;

/**
 * A rectangle that wants a place.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Cell(double width, double height) {}
