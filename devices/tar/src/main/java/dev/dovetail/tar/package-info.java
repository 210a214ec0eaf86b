/** Tar archives (POSIX.1-2017 ustar and pax, and those of GNU tar) as read-only stores. */
package dev.dovetail.tar;
