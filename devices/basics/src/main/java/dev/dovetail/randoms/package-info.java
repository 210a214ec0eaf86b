/** Sources of random bytes; what can be guessed says so. */
package dev.dovetail.randoms;
