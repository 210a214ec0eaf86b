/** Measures what the processor costs. */
package dev.dovetail.bench;
