/**
 * The annotation processors. The work is a pipeline that can be read off the folders: read, wiring,
 * resolve, check, write, describe; problems are data until one place prints them.
 */
package dev.dovetail.processor;
