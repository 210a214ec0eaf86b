/** A store and a file system that last as long as the program. */
package dev.dovetail.memory;
