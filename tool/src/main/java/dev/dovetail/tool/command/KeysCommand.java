package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.ListedKey;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Columns;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the keys of all devices and named wirings, by name. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Lists the keys of all devices and named wirings, by name.")
final class KeysCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final Library library = new Library();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  KeysCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Map<String, Map<String, ListedKey>> keys = new TreeMap<>();
    listing
        .devices()
        .forEach(device -> device.keys().forEach(it -> users(it, keys).put(device.name(), it)));
    listing
        .wirings()
        .forEach(wiring -> wiring.keys().forEach(it -> users(it, keys).put(wiring.name(), it)));
    if (json) {
      new JsonText().print(keys, terminal.out());
      return Exit.WELL.code();
    }
    Columns columns = new Columns();
    keys.forEach(
        (name, users) ->
            users.forEach(
                (user, it) ->
                    columns.row(
                        name,
                        it.stage(),
                        it.secret() ? "(secret)" : it.defaultValue().orElse("(unset)"),
                        user,
                        it.doc())));
    terminal.print(columns.lines(""));
    return Exit.WELL.code();
  }

  private static Map<String, ListedKey> users(
      ListedKey key, Map<String, Map<String, ListedKey>> keys) {
    return keys.computeIfAbsent(key.name(), it -> new TreeMap<>());
  }
}
