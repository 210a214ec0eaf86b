package dev.dovetail.tool.descriptor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What an instance needs.
 *
 * @param name the parameter's name
 * @param kind how many it takes
 * @param signature what is asked for, as declared
 * @param doc what the choice is about
 * @param part what is in it
 */
public record Slot(
    String name, SlotKind kind, String signature, String doc, @JsonUnwrapped Part part) {}
