/** The signature of logs. */
package dev.dovetail.log;
