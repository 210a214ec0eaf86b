/** A store whose files are part of the program. */
package dev.dovetail.crunch;
