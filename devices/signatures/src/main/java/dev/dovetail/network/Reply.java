package dev.dovetail.network;

/**
 * What a service answers.
 *
 * @param path where the content stands, its ending telling what it is
 * @param content the bytes; they belong to the network from now on
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared or kept.
public record Reply(String path, byte[] content) {}
