package dev.dovetail.index.dev_dovetail_network_Network.http.any;

import dev.dovetail.index.IndexEntry;

/** The device {@code http} as a {@code dev.dovetail.network.Network}, on any target. */
@IndexEntry(
    device = "dev.dovetail.http.Http",
    factory = "over",
    parameters = {"transport", "httpIdle", "console"})
interface Entry {}
