package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.ListedSlot;
import dev.dovetail.tool.listing.Listing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is for the slots of an application, on all targets. */
final class Offers {
  /** How many of those that are left out are counted. */
  private static final int COUNTED = 1000;

  private final Map<String, Candidates> candidates = new LinkedHashMap<>();
  private final Matrices.Extent extent;
  private final int most;

  /** For an application. */
  Offers(Listing listing, ListedDevice application, Matrices.Extent extent) {
    this.extent = extent;
    this.most = Math.min(extent.most(), Integer.MAX_VALUE - COUNTED - 1);
    for (String target : extent.targets()) {
      Stock stock = new Stock(listing, application, target);
      candidates.put(target, new Candidates(stock, most + COUNTED + 1));
    }
  }

  /** What there is for a slot: the smaller wirings first. */
  Offer of(ListedSlot slot) {
    Opening opening = Opening.of(slot).toBeFilled();
    int largest =
        candidates.values().stream()
            .flatMapToInt(it -> it.largest(opening, extent.depth()).stream())
            .max()
            .orElse(0);
    Map<String, Set<String>> wirings = new LinkedHashMap<>();
    for (int size = 1; size <= largest && wirings.size() <= most + COUNTED; size++) {
      wirings.putAll(ofSize(opening, size));
    }
    int left = wirings.size() - most;
    return new Offer(
        slot,
        first(wirings),
        left > 0
            ? Optional.of(new Untried(slot.name(), Math.min(left, COUNTED), left > COUNTED))
            : Optional.empty());
  }

  private Map<String, Set<String>> ofSize(Opening opening, int size) {
    Map<String, Set<String>> wirings = new LinkedHashMap<>();
    Set<String> cut = new LinkedHashSet<>();
    candidates.forEach(
        (target, all) -> {
          List<String> some = all.of(opening, extent.depth(), size);
          some.forEach(it -> wirings.computeIfAbsent(it, one -> new LinkedHashSet<>()).add(target));
          if (some.size() > most + COUNTED) {
            cut.add(target);
          }
        });
    // Where not all were made, javac says whether one of another target works.
    wirings.values().forEach(it -> it.addAll(cut));
    return wirings;
  }

  private Map<String, Set<String>> first(Map<String, Set<String>> wirings) {
    Map<String, Set<String>> some = new LinkedHashMap<>();
    wirings.entrySet().stream().limit(most).forEach(it -> some.put(it.getKey(), it.getValue()));
    return some;
  }
}
