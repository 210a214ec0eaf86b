/** The {@code -A} options: what they say, and for which main. */
package dev.dovetail.processor.options;
