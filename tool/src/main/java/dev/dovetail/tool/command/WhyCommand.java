package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.why.KeyText;
import dev.dovetail.tool.why.Link;
import dev.dovetail.tool.why.Ways;
import dev.dovetail.tool.why.Why;
import dev.dovetail.tool.why.WhyText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a slot holds what it does, why a device is there, or why a key has its value. */
@Command(
    name = "why",
    description =
        "Says why a slot holds what it does, why a device is there, or why a key has its value.")
final class WhyCommand implements Question {
  /**
   * What is known of one program.
   *
   * @param program its name
   * @param target its target
   * @param ways to the part, each from the application down
   * @param more how many ways there are besides
   * @param key the key of that name, if there is one
   * @param open whether they lead to what is not chosen
   */
  record Known(
      String program,
      String target,
      List<List<Link>> ways,
      int more,
      Optional<Key> key,
      boolean open) {
    static Known of(Descriptor program, Ways ways) {
      return new Known(
          program.application().name(),
          program.target(),
          ways.all(),
          ways.more(),
          ways.key(),
          ways.open());
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "<slot, device or key>",
      description = "Path of a slot, a device by name, id or class, or name of a key.")
  private String subject = "";

  @Mixin private final Operands operands = new Operands();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    return new Lookup(subject, operands.programs(terminal))
        .answer(it -> it.ways(subject), Why::subjects, Known::of, WhyCommand::texts);
  }

  private static List<List<String>> texts(Descriptor program, Ways ways) {
    Instance root = program.root();
    List<List<String>> texts = new ArrayList<>();
    ways.all().forEach(it -> texts.add(new WhyText(root, it).lines()));
    if (ways.more() > 0) {
      texts.add(List.of("and " + ways.more() + " more ways; name a slot for the way to it"));
    }
    ways.key().ifPresent(it -> texts.add(new KeyText(it, ways.open()).lines()));
    return texts;
  }
}
