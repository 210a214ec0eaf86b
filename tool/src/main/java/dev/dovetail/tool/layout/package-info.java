/** Where the boxes of a drawing stand: in columns, each to the right of those that lead to it. */
package dev.dovetail.tool.layout;
