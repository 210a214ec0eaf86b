/**
 * The signatures of networks: who answers requests, and the connections they come over. The default
 * is HTTP on the ports of the web, and bare connections on others.
 */
@Wiring(
    type = Network.class,
    name = "default-network",
    doc = "HTTP over TCP on the ports of the web, bare TCP on others.",
    value = "port == 80 || port == 8080 ? http(tcpip) : tcpip")
package dev.dovetail.network;

import dev.dovetail.Wiring;
