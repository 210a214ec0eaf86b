package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.ListedKey;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Columns;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the keys of all devices and named wirings, by name. */
@Command(name = "keys", description = "Lists the keys of all devices and named wirings, by name.")
final class KeysCommand implements Question {
  @Mixin private final Library library = new Library();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Map<String, Map<String, ListedKey>> keys = new TreeMap<>();
    listing
        .devices()
        .forEach(device -> device.keys().forEach(it -> users(it, keys).put(device.device(), it)));
    listing
        .wirings()
        .forEach(wiring -> wiring.keys().forEach(it -> users(it, keys).put(wiring.id(), it)));
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
    return new Answer(keys, List.of(columns.lines("")), Exit.of(listing));
  }

  private static Map<String, ListedKey> users(
      ListedKey key, Map<String, Map<String, ListedKey>> keys) {
    return keys.computeIfAbsent(key.name(), it -> new TreeMap<>());
  }
}
