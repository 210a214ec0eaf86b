/** Clocks, and waiting by them. */
package dev.dovetail.clocks;
