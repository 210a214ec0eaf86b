/** The signature of random bytes. */
package dev.dovetail.random;
