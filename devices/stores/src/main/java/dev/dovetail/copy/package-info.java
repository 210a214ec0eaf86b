/** What is read of one store, kept in another. */
package dev.dovetail.copy;
