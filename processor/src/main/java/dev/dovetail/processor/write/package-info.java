/** From sound graphs to Java: mains, and the entries by which compiled devices are found. */
package dev.dovetail.processor.write;
