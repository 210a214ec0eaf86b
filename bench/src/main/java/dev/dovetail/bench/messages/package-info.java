/** What compilers say of mistakes, and the page that holds it. */
package dev.dovetail.bench.messages;
