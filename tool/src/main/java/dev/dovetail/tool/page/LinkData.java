package dev.dovetail.tool.page;

import java.util.List;
import java.util.Optional;

/**
 * A slot, what is in it, and why.
 *
 * @param from id of the device that has the slot; that of the target for what that brings
 * @param slot its row
 * @param to id of the device in it; empty if there is none
 * @param missing whether there ought to be one
 * @param when the open conditions on the way
 * @param other whether the program is made otherwise
 * @param reasons their rows, in order
 */
record LinkData(
    String from,
    int slot,
    Optional<String> to,
    boolean missing,
    List<String> when,
    boolean other,
    List<Integer> reasons) {}
