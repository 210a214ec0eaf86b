/** What the devices over the files of the host share. */
package dev.dovetail.files;
