/** What is wrong with a program, as data, and the one place that prints it. */
package dev.dovetail.processor.problem;
