/** Text as a terminal shows it. */
package dev.dovetail.tool.text;
