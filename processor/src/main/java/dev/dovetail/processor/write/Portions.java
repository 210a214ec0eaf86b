package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts a list of things to be written where one method, of at most 64 KB, could not hold them, or
 * no reader would want it to.
 *
 * @param marks about how many arguments, calls and elements of lists are written for each
 */
record Portions<T>(ToIntFunction<T> marks) {
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
      int more = (marks.applyAsInt(one) + 1) * BYTES_A_MARK;
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

  /** Those of some code. */
  static int marks(CodeBlock code) {
    String text = code.toString();
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == ',') {
        marks++;
      }
    }
    return marks;
  }
}
