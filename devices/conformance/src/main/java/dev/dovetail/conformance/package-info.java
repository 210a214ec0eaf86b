/**
 * For each signature an application that proves a device: it fails where the device does not what
 * its signature says. A device is chosen for it as for any application, on any target.
 */
package dev.dovetail.conformance;
