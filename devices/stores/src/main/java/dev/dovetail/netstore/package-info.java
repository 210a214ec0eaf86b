/** A store that is filled over a network. */
package dev.dovetail.netstore;
