/** A store that can be written over one that is only read. */
package dev.dovetail.overlay;
