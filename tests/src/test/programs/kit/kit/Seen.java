package kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a program under test did; each test loads this class anew. */
public final class Seen {
  /** What its job said. */
  public static final List<Object> VALUES = new ArrayList<>();

  private static final Map<String, Integer> COUNTS = new TreeMap<>();

  private Seen() {}

  /** The text of a new object: its name, its number, and what it is made of. */
  public static String object(String name, Object... parts) {
    int number = COUNTS.merge(name, 1, Integer::sum);
    return name + number + List.of(parts);
  }
}
