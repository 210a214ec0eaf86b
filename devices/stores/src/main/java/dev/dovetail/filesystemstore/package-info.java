/** A file system as a store. */
package dev.dovetail.filesystemstore;
