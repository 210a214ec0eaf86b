/**
 * What the author of a device implements so that the device has work done at compile time: a
 * configurator writes sources and resources, reads files, and gives the code that makes the device.
 */
package dev.dovetail.processor.configure;
