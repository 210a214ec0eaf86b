package dev.dovetail.tool.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dovetail.processor.read.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of a device or named wiring.
 *
 * @param name by which it is set
 * @param type what its values are, in words
 * @param stage when it may be set: {@code configure}, {@code run} or {@code both}
 * @param defaultValue if nobody sets it; empty for none, and for a secret
 * @param doc what it is for
 * @param aliases further names on the command line
 * @param env the environment variable that sets it; empty for none
 * @param secret whether it is never printed
 */
public record ListedKey(
    String name,
    String type,
    String stage,
    @JsonProperty("default") Optional<String> defaultValue,
    String doc,
    List<String> aliases,
    String env,
    boolean secret) {
  static ListedKey of(Parameter.Key key) {
    return new ListedKey(
        key.key(),
        key.type().noun(),
        key.stage().name().toLowerCase(Locale.ROOT),
        key.defaultValue().filter(it -> !key.secret()),
        key.doc(),
        key.aliases(),
        key.env(),
        key.secret());
  }
}
