/** Drawings as one page that needs nothing else: to look at, to search, to ask. */
package dev.dovetail.tool.page;
