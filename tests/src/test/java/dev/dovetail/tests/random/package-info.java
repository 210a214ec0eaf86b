/** Random worlds of devices, as data, and a plain model of the rules by which they are wired. */
package dev.dovetail.tests.random;
