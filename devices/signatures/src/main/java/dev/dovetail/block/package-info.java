/** The signature of block devices: numbered sectors of one size. */
package dev.dovetail.block;
