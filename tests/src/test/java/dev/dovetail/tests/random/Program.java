package dev.dovetail.tests.random;

import java.util.List;

/**
 * An application.
 *
 * @param className its class
 * @param slots in order
 * @param keys those that only conditions use
 */
public record Program(String className, List<Slot> slots, List<KeyKind> keys) {}
