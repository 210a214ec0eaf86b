/** The signature of read-only key-value stores, and what to use where a choice is left open. */
@Wiring(
    type = Store.class,
    name = "default-store",
    doc = "The files of a folder: embedded when compiling, or else read from the host.",
    parameters = "dir?",
    value = "embed ? crunch(fs = dir) : direct(fs = dir)",
    keys =
        @Key(
            value = "embed",
            type = boolean.class,
            defaultValue = "true",
            doc = "Whether the files are part of the program."))
package dev.dovetail.store;

import dev.dovetail.Key;
import dev.dovetail.Wiring;
