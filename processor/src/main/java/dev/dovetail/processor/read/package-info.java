/** From declarations, in sources and class files, to records of devices and applications. */
package dev.dovetail.processor.read;
