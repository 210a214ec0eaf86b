package dev.dovetail.examples.notes;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notes in a store, folders and all. */
record Notebook(WritableStore store) {
  /** All notes, in the order of their paths. */
  Result<List<Note>, Store.Error> all() {
    return below(StorePath.root());
  }

  /** The notes in whose name or text all of the words occur, in whatever case. */
  Result<List<Note>, Store.Error> search(String words) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    return all().map(notes -> notes.stream().filter(it -> has(it, wanted)).toList());
  }

  private boolean has(Note note, List<String> words) {
    String text =
        store
            .get(note.path())
            .map(content -> new String(content, StandardCharsets.UTF_8))
            .orElse(error -> "");
    String all = (note.name() + "\n" + text).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  private Result<List<Note>, Store.Error> below(StorePath folder) {
    Result<List<Note>, Store.Error> found = Result.ok(new ArrayList<>());
    Result<List<Store.Entry>, Store.Error> entries = store.list(folder);
    if (entries instanceof Result.Err<List<Store.Entry>, Store.Error> gone) {
      // Its last note may have been removed since it was listed.
      return gone.error() instanceof Store.UnknownFile ? found : Result.err(gone.error());
    }
    for (Store.Entry entry : entries.orElse(error -> List.of())) {
      found = found.flatMap(notes -> notes(entry).map(more -> joined(notes, more)));
    }
    return found;
  }

  private Result<List<Note>, Store.Error> notes(Store.Entry entry) {
    return entry.kind() == Store.Kind.FOLDER ? below(entry.path()) : Result.ok(note(entry.path()));
  }

  /** The note at a path, unless it has been removed since it was listed. */
  private List<Note> note(StorePath path) {
    return store
        .size(path)
        .map(
            size ->
                List.of(
                    new Note(
                        path,
                        size,
                        store.lastModified(path).map(Optional::of).orElse(e -> Optional.empty()))))
        .orElse(error -> List.of());
  }

  private static List<Note> joined(List<Note> some, List<Note> more) {
    some.addAll(more);
    return some;
  }
}
