/** Which wirings fit into the slots of an application, tried one by one. */
package dev.dovetail.tool.matrix;
