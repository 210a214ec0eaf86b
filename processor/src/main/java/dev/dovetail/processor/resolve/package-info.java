/**
 * From an application, a target and options to a total graph: what is missing or does not fit is a
 * node or a remark in it, to be judged afterwards.
 */
package dev.dovetail.processor.resolve;
