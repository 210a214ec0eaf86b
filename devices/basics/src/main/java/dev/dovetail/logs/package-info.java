/** Logs, each of which knows the slot it serves. */
package dev.dovetail.logs;
