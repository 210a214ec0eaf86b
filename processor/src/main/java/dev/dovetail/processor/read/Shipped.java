package dev.dovetail.processor.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What comes with the project, on the class path or not. Compiled devices can be found by name and
 * not listed, so these names are tried when candidates are shown; nothing is ever chosen by them.
 *
 * @param entries in the order of the file
 */
public record Shipped(List<Entry> entries) {
  /** Columns that one blank parts; each line is an index entry of a jar. */
  private static final String FILE = "shipped.txt";

  /**
   * Something that a wiring can name.
   *
   * @param signature full name of the signature by which it is asked for
   * @param name what wirings call it
   * @param target where it works, or {@link EntryName#ANY}
   * @param artifact the jar that has it, as {@code group:artifact:version}
   */
  public record Entry(String signature, String name, String target, String artifact) {
    private static Entry of(String line) {
      String[] columns = line.split(" ", 4);
      return new Entry(columns[0], columns[1], columns[2], columns[3]);
    }
  }

  /** All that was shipped together with this processor. */
  public static Shipped load() {
    try (InputStream file = Objects.requireNonNull(Shipped.class.getResourceAsStream(FILE))) {
      String text = new String(file.readAllBytes(), UTF_8);
      return new Shipped(text.lines().map(Entry::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every name, sorted. */
  public Set<String> names() {
    return entries.stream().map(Entry::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What there is of a signature for a target. */
  public List<Entry> of(String signature, String target) {
    return entries.stream()
        .filter(it -> it.signature().equals(signature))
        .filter(it -> it.target().equals(target) || it.target().equals(EntryName.ANY))
        .toList();
  }

  /** What has a name. */
  public Optional<Entry> find(String signature, String name, String target) {
    return of(signature, target).stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
