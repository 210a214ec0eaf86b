package dev.dovetail.tests;

import java.util.List;

/**
 * What became of a build.
 *
 * @param errors first lines of errors, sorted; none where all went well
 * @param said every line that the compiler said
 * @param recorder what the processors did
 */
record Built(List<String> errors, String said, Recorder recorder) {}
