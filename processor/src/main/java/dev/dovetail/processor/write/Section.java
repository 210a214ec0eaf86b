package dev.dovetail.processor.write;

import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.Set;

/**
 * Some of the devices of a program that is too large for one method, made by a class of their own.
 *
 * @param type the class
 * @param field the field that holds it
 * @param devices what it makes, in the order of need
 * @param kept those of them that what is made later needs
 */
record Section(String type, String field, List<Instance> devices, Set<Instance> kept) {}
