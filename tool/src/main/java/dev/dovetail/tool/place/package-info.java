/** Where devices are declared: in which file, and on which line. */
package dev.dovetail.tool.place;
