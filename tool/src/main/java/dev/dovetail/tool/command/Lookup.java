package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.text.Line;
import dev.dovetail.tool.why.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks a word up in programs.
 *
 * @param word as typed
 * @param programs to look in
 */
record Lookup(String word, List<Program> programs) {
  /**
   * What the programs know of it.
   *
   * @param <A> something known
   * @param found what one knows
   * @param words those that it knows anything of
   * @param data what of one program is written in JSON
   * @param shown the lines of each thing that it knows; none if it knows nothing
   * @throws Complaint if no program knows anything
   */
  <A> Answer answer(
      Function<Why, A> found,
      Function<Why, Set<String>> words,
      BiFunction<Descriptor, A, Object> data,
      BiFunction<Descriptor, A, List<List<String>>> shown)
      throws Complaint {
    List<Why> asked = programs.stream().map(it -> Why.of(it.descriptor())).toList();
    List<Object> all = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (Why why : asked) {
      Descriptor descriptor = why.program();
      A answer = found.apply(why);
      all.add(data.apply(descriptor, answer));
      shown.apply(descriptor, answer).forEach(it -> texts.add(titled(descriptor, it)));
    }
    if (texts.isEmpty()) {
      Set<String> known = new TreeSet<>();
      asked.forEach(it -> known.addAll(words.apply(it)));
      throw new Unknown(word, known).complaint();
    }
    return new Answer(all, texts, Exit.of(programs));
  }

  private static List<String> titled(Descriptor descriptor, List<String> lines) {
    return Stream.concat(Stream.of(new Line(descriptor.title()).toString()), lines.stream())
        .toList();
  }
}
