/** The command line. */
package dev.dovetail.tool.command;
