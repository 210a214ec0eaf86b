/** The signatures of time: what the clock says, how long something takes, and waiting. */
package dev.dovetail.clock;
