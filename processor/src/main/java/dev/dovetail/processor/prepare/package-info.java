/** Has the configurators of a graph's devices do their work, and judges what they give. */
package dev.dovetail.processor.prepare;
