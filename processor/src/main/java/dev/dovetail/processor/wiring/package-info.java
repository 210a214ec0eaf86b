/** The wiring language: text to tree and back. It knows nothing of devices. */
package dev.dovetail.processor.wiring;
