/** Drawings as text: a tree, and the languages of two drawing programs. */
package dev.dovetail.tool.form;
