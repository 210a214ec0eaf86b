package dev.dovetail.examples.notes;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notes in a store, folders and all. What goes while it is looked for is left out. */
record Notebook(WritableStore store) {
  /** All notes, in the order of their paths. */
  Result<List<Note>, Store.Error> all() {
    return search("");
  }

  /** The notes in whose name or text all of the words occur, in whatever case. */
  Result<List<Note>, Store.Error> search(String words) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    List<Note> found = new ArrayList<>();
    // Folders may be nested deeper than calls can be.
    Deque<Store.Entry> open = new ArrayDeque<>();
    open.push(new Store.Entry(StorePath.root(), Store.Kind.FOLDER));
    while (!open.isEmpty()) {
      Store.Entry entry = open.pop();
      Result<?, Store.Error> result =
          entry.kind() == Store.Kind.FOLDER
              ? store.list(entry.path()).ifOk(entries -> pushAll(entries, open))
              : note(entry.path(), wanted).ifOk(note -> note.ifPresent(found::add));
      if (result instanceof Result.Err<?, Store.Error> failed && !isGone(failed.error())) {
        return Result.err(failed.error());
      }
    }
    return Result.ok(found);
  }

  /** What to say of a note, if all of the words occur in it. */
  private Result<Optional<Note>, Store.Error> note(StorePath path, List<String> words) {
    Result<Boolean, Store.Error> wanted =
        words.equals(List.of(""))
            ? Result.ok(true)
            : store.get(path).map(content -> has(path, content, words));
    return wanted.flatMap(
        it -> it ? note(path).map(Optional::of) : Result.ok(Optional.<Note>empty()));
  }

  private Result<Note, Store.Error> note(StorePath path) {
    return store
        .size(path)
        .map(
            size ->
                new Note(
                    path,
                    size,
                    store.lastModified(path).map(Optional::of).orElse(e -> Optional.empty())));
  }

  private static boolean has(StorePath path, byte[] content, List<String> words) {
    String text = new String(content, StandardCharsets.UTF_8);
    String all = (path.toString().substring(1) + "\n" + text).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  private static void pushAll(List<Store.Entry> entries, Deque<Store.Entry> open) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      open.push(entries.get(i));
    }
  }

  /** Whether it was removed, or something else was put in its place. */
  private static boolean isGone(Store.Error error) {
    return error instanceof Store.UnknownFile
        || error instanceof Store.FileExpected
        || error instanceof Store.FolderExpected;
  }
}
