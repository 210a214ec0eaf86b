/** Eclipse's workspace without its windows: the builder of the IDE, told what to do on a pipe. */
package dev.dovetail.eclipse;
