/** Who uses what in a graph, and by which slots. */
package dev.dovetail.tool.graph;
