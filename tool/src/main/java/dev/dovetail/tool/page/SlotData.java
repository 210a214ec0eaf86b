package dev.dovetail.tool.page;

/**
 * A slot, or a place in the list of one.
 *
 * @param slot its name, with the place in a list
 * @param signature what it takes
 * @param doc what the choice is about
 */
record SlotData(String slot, String signature, String doc) {}
