/** What is below one path of a store, as a store. */
package dev.dovetail.prefix;
