/** What one program has and another does not. */
package dev.dovetail.tool.diff;
