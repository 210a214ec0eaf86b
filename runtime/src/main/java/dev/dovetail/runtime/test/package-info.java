/** A program inside a test: it keeps what was printed and never ends the machine. */
package dev.dovetail.runtime.test;
