/** What a program is made of, in words. */
package dev.dovetail.tool.describe;
