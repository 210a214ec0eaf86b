package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts a list of things to be written where one method, of at most 64 KB, could not hold them, or
 * no reader would want it to.
 *
 * @param code what is written for each
 */
record Portions<T>(Function<T, CodeBlock> code) {
  /** So many are not cut. */
  private static final int WHOLE = 100;

  /** So many are in each portion where there are more. */
  private static final int MOST = 50;

  /** Bytes of a portion by our estimate, which is at most half wrong. */
  private static final int BYTES = 20_000;

  /** About what javac makes of an argument, a call, or an element of a list. */
  private static final int BYTES_A_MARK = 12;

  /** The things in portions; in one where there are few. */
  List<List<T>> of(List<T> all) {
    int most = all.size() <= WHOLE ? WHOLE : MOST;
    List<List<T>> portions = new ArrayList<>();
    List<T> portion = new ArrayList<>();
    int bytes = 0;
    for (T one : all) {
      int more = bytes(code.apply(one));
      if (!portion.isEmpty() && (portion.size() == most || bytes + more > BYTES)) {
        portions.add(List.copyOf(portion));
        portion.clear();
        bytes = 0;
      }
      portion.add(one);
      bytes += more;
    }
    portions.add(List.copyOf(portion));
    return portions;
  }

  private static int bytes(CodeBlock code) {
    long marks = code.toString().chars().filter(it -> it == '(' || it == ',').count();
    return (int) (marks + 1) * BYTES_A_MARK;
  }
}
