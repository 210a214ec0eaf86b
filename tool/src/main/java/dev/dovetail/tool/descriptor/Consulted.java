package dev.dovetail.tool.descriptor;

import java.util.Optional;

/**
 * A key that a condition rests on.
 *
 * @param key the name by which it is set
 * @param value while compiling
 * @param origin what gives it
 * @param option which option, as typed
 */
public record Consulted(
    String key, Optional<String> value, Origin origin, Optional<String> option) {}
