/** From graphs to problems: one class for each thing that can be wrong. */
package dev.dovetail.processor.check;
