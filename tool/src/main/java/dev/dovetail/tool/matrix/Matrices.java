package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
   * @param arguments of each that knows them
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
    Offers offered = new Offers(listing, application, extent);
    List<Offer> offers = application.slots().stream().map(offered::of).toList();
    List<Cell> asItIs = extent.targets().stream().map(it -> new Cell("", "", it)).toList();
    List<Cell> cells =
        Stream.concat(asItIs.stream(), offers.stream().flatMap(Offer::cells)).toList();
    List<Tried> tried =
        new Trial(compilation).of(cases(application, cells), folder.resolve("tried"));
    Verdicts verdicts = new Verdicts(new Standing(tried));
    Map<Cell, Result> results = new HashMap<>();
    tried.forEach(it -> results.put(it.one().cell(), verdicts.of(it)));
    if (start.isPresent()) {
      List<Tried> fit = tried.stream().filter(it -> verdicts.of(it).fits()).toList();
      results.putAll(new Starter(compilation, start.get()).start(tried, fit, folder));
    }
    return new Matrix(
        application.name(),
        extent.targets(),
        Stream.concat(
                asItIs.stream().map(results::get),
                offers.stream().flatMap(it -> it.results(results, extent.targets())))
            .toList(),
        offers.stream().flatMap(it -> it.untried().stream()).toList());
  }

  private static List<Case> cases(ListedDevice application, List<Cell> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            it -> new Case(it, application.device(), application.packageName(), cells.get(it)))
        .toList();
  }
}
