/** A store that others may write, only to be read. */
package dev.dovetail.readonly;
