/** Block devices that need no host: memory, and parts of others. */
package dev.dovetail.blocks;
