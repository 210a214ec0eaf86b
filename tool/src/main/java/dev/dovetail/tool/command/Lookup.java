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
   * @param found all that one knows
   * @param words those that it knows anything of
   * @param data what of one program is written in JSON
   * @param shown the lines of something known
   * @throws Complaint if no program knows anything
   */
  <A> Answer answer(
      Function<Why, List<A>> found,
      Function<Why, Set<String>> words,
      BiFunction<Descriptor, List<A>, Object> data,
      Function<A, List<String>> shown)
      throws Complaint {
    Set<String> known = new TreeSet<>();
    List<Object> all = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (Program program : programs) {
      Descriptor descriptor = program.descriptor();
      Why why = Why.of(descriptor.after());
      List<A> answers = found.apply(why);
      known.addAll(words.apply(why));
      all.add(data.apply(descriptor, answers));
      answers.forEach(it -> texts.add(titled(descriptor, shown.apply(it))));
    }
    if (texts.isEmpty()) {
      throw new Unknown(word, known).complaint();
    }
    return new Answer(all, texts, Exit.of(programs));
  }

  private static List<String> titled(Descriptor descriptor, List<String> lines) {
    return Stream.concat(Stream.of(new Line(descriptor.title()).toString()), lines.stream())
        .toList();
  }
}
