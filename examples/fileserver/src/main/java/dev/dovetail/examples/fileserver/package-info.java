/** A file server whose store and network are chosen when it is compiled. */
package dev.dovetail.examples.fileserver;
