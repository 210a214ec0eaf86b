/** A program that uses what a main can: it is to do the same in Node as on a JVM. */
package dev.dovetail.portable.duet;
