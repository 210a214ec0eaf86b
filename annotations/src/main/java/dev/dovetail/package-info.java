/** The annotations that devices and applications are marked with. */
package dev.dovetail;
