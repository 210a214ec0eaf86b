/** What a program says of itself: in its main, on its man page, and to the shell. */
package dev.dovetail.processor.manual;
