package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.listing.Listings;
import dev.dovetail.tool.matrix.Matrices;
import dev.dovetail.tool.matrix.Matrix;
import dev.dovetail.tool.program.Asked;
import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Descriptors;
import dev.dovetail.tool.program.Operand;
import dev.dovetail.tool.program.Rebuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries every wiring in every slot. */
@Command(
    name = "matrix",
    description = {
      "Tries every wiring in every slot of an application, on every target: which fit, and why the"
          + " others do not. The other slots have what they usually have.",
      "Ends with 1 if on a target the program does not fit as it is, or a slot has no wiring that"
          + " fits; with --build, if it does not start, or none that starts."
    })
final class MatrixCommand implements Question {
  /** How it is printed. */
  enum Format {
    /** A table to look at. */
    TABLE,
    /** Comma-separated values. */
    CSV,
    /** JSON. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      paramLabel = "<program>",
      arity = "1",
      description = "Jar or folder of classes that has the application, or its sources.")
  private Path operand = Path.of("");

  @Mixin private final Selection selection = new Selection();

  @Option(
      names = "--depth",
      paramLabel = "<number>",
      description = "How many devices may be inside one another. Default: ${DEFAULT-VALUE}.")
  private int depth = 2;

  @Option(
      names = "--most",
      paramLabel = "<number>",
      description =
          "How many wirings to try for a slot, the smaller ones first. Default: ${DEFAULT-VALUE}.")
  private int most = 200;

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Option(names = "--build", description = "Compile and start each that fits, one by one.")
  private boolean build;

  @Option(
      names = "--patience",
      paramLabel = "<seconds>",
      description = "When a program that still runs has started. Default: ${DEFAULT-VALUE}.")
  private int patience = 2;

  @Option(
      names = "--argument",
      paramLabel = "<word>",
      description =
          "A word of the command line of programs that are started, as --port=0; each is given those"
              + " that it knows.")
  private List<String> arguments = List.of();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    try (Scratch scratch = Scratch.make();
        Progress progress = terminal.progress("reading the class path")) {
      Matrix matrix = matrix(scratch.folder(), progress);
      List<String> lines =
          switch (format) {
            case TABLE -> matrix.lines();
            case CSV -> matrix.csv();
            case JSON -> new JsonText().text(matrix).lines().toList();
          };
      return new Answer(matrix, List.of(lines), matrix.hasChoices(build) ? Exit.WELL : Exit.NO);
    }
  }

  private Matrix matrix(Path folder, Progress progress) throws IOException, Complaint {
    Operand kind = Operand.of(operand);
    List<Descriptor> built = kind instanceof Operand.Compiled ? built() : List.of();
    Asked asked = new Asked(operand, selection.classPath(), selection.options());
    Compilation compilation = new Rebuild(kind, built, asked).compilation();
    Listing listing =
        new Listings(progress::say).of(compilation.classPath(), compilation.sources());
    if (depth < 1 || most < 1 || patience < 1) {
      throw new Complaint("--depth, --most and --patience are numbers from 1");
    }
    progress.step("trying every wiring");
    Matrices matrices = new Matrices(compilation, listing, folder);
    return matrices.of(
        application(listing, built),
        new Matrices.Extent(selection.targets(listing), depth, most),
        build
            ? Optional.of(new Matrices.Start(arguments, patience, progress::step))
            : Optional.empty());
  }

  private List<Descriptor> built() throws IOException {
    return new Descriptors()
        .in(operand).stream()
            .filter(it -> selection.isMeant(it.application().name(), it.application().className()))
            .toList();
  }

  /** That which the operand has; where it does not say, any. */
  private ListedDevice application(Listing listing, List<Descriptor> built)
      throws IOException, Complaint {
    Set<String> own =
        built.isEmpty()
            ? listing.sources()
            : built.stream().map(it -> it.application().className()).collect(Collectors.toSet());
    List<ListedDevice> there =
        listing.devices().stream()
            .filter(ListedDevice::application)
            .filter(it -> own.isEmpty() || own.contains(it.device()))
            .toList();
    List<ListedDevice> found =
        there.stream().filter(it -> selection.isMeant(it.name(), it.device())).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String names =
        (found.isEmpty() ? there : found)
            .stream().map(ListedDevice::name).distinct().collect(Collectors.joining(", "));
    if (!found.isEmpty()) {
      throw new Complaint("which application? Choose by -a: " + names);
    }
    String missing =
        selection.classPath().isEmpty() ? "; name what it is compiled against by -cp" : "";
    throw new Complaint(
        there.isEmpty()
            ? operand + " has no application that can be read" + missing
            : "there is no such application; there is " + names);
  }
}
