/** A block device in a file of the host. */
package dev.dovetail.blockfile;
