package dev.dovetail.tool.page;

import dev.dovetail.tool.why.Because;
import java.util.List;
import java.util.Optional;

/**
 * A slot, what is in it, and why.
 *
 * @param from id of the device that has the slot; that of the target for what that brings
 * @param slot its name, with the place in a list
 * @param signature what it takes
 * @param doc what the choice is about
 * @param to id of the device in it; empty if there is none
 * @param missing whether there ought to be one
 * @param when the open conditions on the way
 * @param other whether the program is made otherwise
 * @param reasons in order
 */
record LinkData(
    String from,
    String slot,
    String signature,
    String doc,
    Optional<String> to,
    boolean missing,
    List<String> when,
    boolean other,
    List<Because> reasons) {}
