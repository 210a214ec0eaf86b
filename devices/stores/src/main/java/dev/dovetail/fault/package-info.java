/** Stores that fail when they are told to. */
package dev.dovetail.fault;
