/** A store over a ZIP archive. */
package dev.dovetail.zip;
