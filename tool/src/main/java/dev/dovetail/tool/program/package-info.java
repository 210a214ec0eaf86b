/** The programs that are asked about: built ones as they are, and what would come out. */
package dev.dovetail.tool.program;
