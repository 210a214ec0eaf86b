package dev.dovetail.processor.resolve;

import java.util.List;

/**
 * An application that turned out to be an instance that is there already.
 *
 * @param path of the slot that it was chosen for
 * @param edges its slots, with the reasons for what is in them
 */
public record Twin(String path, List<Edge> edges) {}
