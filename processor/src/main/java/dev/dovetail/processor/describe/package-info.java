/** What became of a graph, whole or broken, as a descriptor that tools read. */
package dev.dovetail.processor.describe;
