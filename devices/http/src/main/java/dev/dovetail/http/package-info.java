/** A network that speaks HTTP/1.1 (RFC 9110, RFC 9112) over any transport. */
package dev.dovetail.http;
