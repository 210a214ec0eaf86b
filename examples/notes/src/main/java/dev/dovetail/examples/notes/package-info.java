/** A notebook that is read and written in a browser. */
package dev.dovetail.examples.notes;
