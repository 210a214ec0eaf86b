package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.listing.Listings;
import dev.dovetail.tool.program.ClassPath;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Operand;
import dev.dovetail.tool.text.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What listing commands look through. */
final class Library {
  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "<path>",
      description = "Jars and folders of classes; otherwise those of CLASSPATH.")
  private String classPath = "";

  @Option(
      names = {"-s", "--source"},
      paramLabel = "<path>",
      description = "Sources, or a folder of sources, to be listed with them.")
  private List<Path> sources = List.of();

  /** What it has. */
  Listing listing(Terminal terminal) throws IOException, Complaint {
    String typed = Optional.ofNullable(System.getenv("CLASSPATH")).orElse("");
    List<Path> paths = new PathList(classPath.isEmpty() ? typed : classPath).paths();
    List<Path> files = new ArrayList<>();
    for (Path each : sources) {
      if (!(Operand.of(each) instanceof Operand.Sources found)) {
        throw new Complaint(each + " has no sources");
      }
      files.addAll(found.files());
    }
    try (Progress progress = terminal.progress("reading the class path")) {
      Listing listing = new Listings(progress::say).of(ClassPath.of(paths), files);
      listing.broken().forEach(it -> progress.say(new Line(it.toString()).toString()));
      return listing;
    }
  }
}
