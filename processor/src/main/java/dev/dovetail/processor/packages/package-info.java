/** What devices need from a Maven repository: coordinates, versions and their order. */
package dev.dovetail.processor.packages;
