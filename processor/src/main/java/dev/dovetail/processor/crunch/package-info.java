/** What the device crunch does at compile time, in no other way than any device's could. */
package dev.dovetail.processor.crunch;
