package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.Input;

/**
 * What a main rests on besides the sources.
 *
 * @param path as the user named it, with slashes, a file in a folder with its path in that;
 *     relative paths start at the base directory
 * @param kind what was there
 * @param sha256 digest in hexadecimal: of a file's content, or of the sorted paths of a folder's
 *     files, a line each in UTF-8; empty where nothing was
 */
public record ReadInput(String path, Input.Kind kind, String sha256) {}
