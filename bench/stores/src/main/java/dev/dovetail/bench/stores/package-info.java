/** Measures what stores cost beside what one would write instead. */
package dev.dovetail.bench.stores;
