/** A store over a folder of the host. */
package dev.dovetail.direct;
