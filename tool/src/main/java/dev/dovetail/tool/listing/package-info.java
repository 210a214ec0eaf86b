/** What there is to choose from: every device and named wiring that a compilation sees. */
package dev.dovetail.tool.listing;
