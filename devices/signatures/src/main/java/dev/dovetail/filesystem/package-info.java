/** The signature of file systems: folders and files that are changed in place. */
package dev.dovetail.filesystem;
