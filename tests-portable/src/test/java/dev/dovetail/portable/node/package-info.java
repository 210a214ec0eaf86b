/** The target {@code node}: programs compiled to JavaScript that run in Node. */
package dev.dovetail.portable.node;
