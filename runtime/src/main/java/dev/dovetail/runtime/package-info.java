/** What a Dovetail program needs when it runs: results, jobs, values of start-up, its life. */
package dev.dovetail.runtime;
