/** What is read often, kept in memory. */
package dev.dovetail.cache;
