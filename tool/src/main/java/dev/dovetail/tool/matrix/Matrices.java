package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.ListedSlot;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds out which wirings fit.
 *
 * @param compilation what the application is compiled from, if it is not compiled yet, and with
 * @param listing what there is
 * @param folder for files that last as long as it takes
 */
public record Matrices(Compilation compilation, Listing listing, Path folder) {
  /**
   * How much is tried.
   *
   * @param targets those to try
   * @param depth how many devices may be inside one another
   * @param most how many wirings to try for a slot
   */
  public record Extent(List<String> targets, int depth, int most) {}

  /**
   * How programs are started.
   *
   * @param arguments of each
   * @param patience seconds after which one that still runs has started
   * @param steps takes what is done next
   */
  public record Start(List<String> arguments, int patience, Consumer<String> steps) {}

  /**
   * That of an application.
   *
   * @param start how to compile and start each that fits; empty to leave that out
   */
  public Matrix of(ListedDevice application, Extent extent, Optional<Start> start)
      throws IOException, Complaint {
    List<Case> cases = new ArrayList<>();
    for (String target : extent.targets()) {
      cases.add(new Case(cases.size(), application.device(), "", "", target));
    }
    int leftOut = 0;
    List<Offer> offers = new ArrayList<>();
    for (ListedSlot slot : application.slots()) {
      Offer offer = offer(application, slot, extent);
      leftOut += Math.max(0, offer.wirings().size() - extent.most());
      offers.add(offer.most(extent.most()));
    }
    for (Offer offer : offers) {
      offer
          .wirings()
          .forEach(
              (wiring, targets) ->
                  targets.forEach(
                      it ->
                          cases.add(
                              new Case(
                                  cases.size(),
                                  application.device(),
                                  offer.slot().name(),
                                  wiring,
                                  it))));
    }
    List<Result> results = new Trial(compilation).of(cases, folder);
    if (start.isPresent()) {
      results = new Starter(compilation, start.get()).start(cases, results, folder);
    }
    Stream<Result> asItIs = results.stream().limit(extent.targets().size());
    List<Result> tried = results;
    Stream<Result> ofSlots = offers.stream().flatMap(it -> it.results(tried, extent.targets()));
    return new Matrix(
        application.name(), extent.targets(), Stream.concat(asItIs, ofSlots).toList(), leftOut);
  }

  private Offer offer(ListedDevice application, ListedSlot slot, Extent extent) {
    Map<String, Set<String>> wirings = new LinkedHashMap<>();
    for (int depth = 1; depth <= extent.depth(); depth++) {
      for (String target : extent.targets()) {
        for (String wiring : new Candidates(listing, application, target).of(slot, depth)) {
          wirings.computeIfAbsent(wiring, it -> new LinkedHashSet<>()).add(target);
        }
      }
    }
    return new Offer(slot, wirings);
  }
}
