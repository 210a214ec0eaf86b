/** The signature of read-only key-value stores. */
package dev.dovetail.store;
