/** A network and a transport over the TCP sockets of the host. */
package dev.dovetail.tcpip;
