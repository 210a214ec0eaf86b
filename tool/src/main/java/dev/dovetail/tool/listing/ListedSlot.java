package dev.dovetail.tool.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dovetail.tool.descriptor.SlotKind;
import java.util.Optional;

/**
 * What a device needs.
 *
 * @param name the parameter's name
 * @param kind how many it takes
 * @param type what it takes, as written
 * @param signature full name of the signature
 * @param wiring the default; empty for none
 * @param doc what the choice is about
 */
public record ListedSlot(
    String name,
    @JsonIgnore SlotKind kind,
    String type,
    String signature,
    Optional<String> wiring,
    String doc) {}
