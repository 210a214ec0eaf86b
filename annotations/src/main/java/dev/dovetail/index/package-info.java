/** What the processor writes so that compiled devices are found. */
package dev.dovetail.index;
