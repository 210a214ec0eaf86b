/** A program on a machine with a command line, environment variables and signals. */
package dev.dovetail.runtime.unix;
