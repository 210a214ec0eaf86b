/** What is drawn of a program, whatever the form. */
package dev.dovetail.tool.draw;
