package dev.dovetail.tool.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that wirings can name.
 *
 * @param devices sorted by name, then class
 * @param wirings sorted by name
 * @param broken those that cannot be used
 * @param sources full names of the devices that are sources
 * @param failed whether something is wrong with the sources
 */
public record Listing(
    List<ListedDevice> devices,
    List<ListedWiring> wirings,
    List<Broken> broken,
    Set<String> sources,
    boolean failed) {
  /**
   * Something that cannot be used.
   *
   * @param id full name
   * @param faults what is wrong; none where another's class is missing
   */
  public record Broken(String id, List<String> faults) {
    /** As a sentence; where a class is missing, it is javac that says so. */
    @Override
    public String toString() {
      return id + " cannot be used" + (faults.isEmpty() ? "" : ": " + String.join("; ", faults));
    }
  }

  /** The signatures that there is something of, sorted, with their devices and wirings. */
  public Map<String, List<String>> signatures() {
    Map<String, Set<String>> names = new TreeMap<>();
    devices.forEach(
        it ->
            it.signatures()
                .forEach(one -> names.computeIfAbsent(one, x -> new TreeSet<>()).add(it.name())));
    wirings.forEach(
        it ->
            it.signatures()
                .forEach(one -> names.computeIfAbsent(one, x -> new TreeSet<>()).add(it.name())));
    Map<String, List<String>> sorted = new LinkedHashMap<>();
    names.forEach((signature, all) -> sorted.put(signature, List.copyOf(all)));
    return sorted;
  }

  /** The targets that there are: those that say where a program's arguments come from. */
  public List<String> targets() {
    return devices.stream()
        .filter(it -> it.signatures().contains("dev.dovetail.runtime.Arguments"))
        .map(ListedDevice::name)
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of a signature, by its full name or its simple one. */
  public Listing of(String signature) {
    return new Listing(
        devices.stream().filter(it -> isOf(it.signatures(), signature)).toList(),
        wirings.stream().filter(it -> isOf(it.signatures(), signature)).toList(),
        broken,
        sources,
        failed);
  }

  private static boolean isOf(List<String> signatures, String asked) {
    return signatures.stream().anyMatch(it -> it.equals(asked) || it.endsWith("." + asked));
  }
}
