package dev.dovetail.index.dev_dovetail_network_Transport.tcpip.unix;

import dev.dovetail.index.IndexEntry;

/** The device {@code tcpip} as a {@code dev.dovetail.network.Transport}, on target {@code unix}. */
@IndexEntry(
    device = "dev.dovetail.tcpip.Tcpip",
    factory = "open",
    parameters = {"port", "console"})
interface Entry {}
