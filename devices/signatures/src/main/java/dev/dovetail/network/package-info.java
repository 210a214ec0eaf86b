/** The signatures of networks: who answers requests, and the connections they come over. */
package dev.dovetail.network;
