/** What devices do at compile time: services that write the sources and resources they need. */
package dev.dovetail.processor.configure;
