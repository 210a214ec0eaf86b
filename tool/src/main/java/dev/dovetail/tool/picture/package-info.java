/** Drawings as pictures. */
package dev.dovetail.tool.picture;
