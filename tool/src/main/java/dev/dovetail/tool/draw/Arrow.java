package dev.dovetail.tool.draw;

/**
 * Leads from a device to what is in one of its slots, or from a condition to what is there if it
 * holds.
 *
 * @param from id of a node
 * @param to id of a node
 * @param label the slot, with the place in a list; of a condition the case
 * @param chosen whether the program is made so
 * @param lazy whether the device may be made later
 */
public record Arrow(String from, String to, String label, boolean chosen, boolean lazy) {}
