/** What a descriptor says, as records; docs/descriptor.md describes each member. */
package dev.dovetail.tool.descriptor;
