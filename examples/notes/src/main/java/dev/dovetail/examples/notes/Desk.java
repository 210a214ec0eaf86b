package dev.dovetail.examples.notes;

import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is behind each address: {@code /notes/} the list of all notes, {@code /notes/<name>} one of
 * them, {@code /search/<words>} a list of some, and every other address a file of the page.
 */
record Desk(Notebook notebook, Store page) implements Service {
  private static final String NOTES = "/notes/";
  private static final String SEARCH = "/search/";

  @Override
  public boolean accepts(Request.Kind kind) {
    return true;
  }

  @Override
  public Result<Reply, Refusal> answer(Request request) {
    String path = request.path();
    if (!path.startsWith(NOTES)) {
      return request.kind() == Request.Kind.READ ? read(path) : Result.err(Refusal.INVALID);
    }
    String name = path.substring(NOTES.length());
    if (name.isEmpty()) {
      return request.kind() == Request.Kind.READ
          ? list(notebook.all())
          : Result.err(Refusal.INVALID);
    }
    return StorePath.parse(name)
        .map(note -> answer(request, note))
        .orElse(Result.err(Refusal.INVALID));
  }

  private Result<Reply, Refusal> answer(Request request, StorePath note) {
    WritableStore store = notebook.store();
    return switch (request.kind()) {
      case READ ->
          // The ending tells the browser that it is a text, whatever the note is called.
          store
              .get(note)
              .map(content -> Reply.found(request.path() + ".txt", content))
              .mapErr(Desk::refusal);
      case WRITE ->
          // A store cannot tell in one step whether a note is new: several who write the same new
          // one at once may each be told that theirs was.
          Result.<Optional<Store.Kind>, WritableStore.WriteError>widen(store.exists(note))
              .flatMap(before -> store.set(note, request.content()).map(done -> before))
              .map(
                  before ->
                      before.isPresent()
                          ? Reply.replaced(request.path())
                          : Reply.created(request.path()))
              .mapErr(Desk::refusal);
      case REMOVE ->
          // A folder is no note: it is not removed with all that is in it.
          Result.<Long, WritableStore.WriteError>widen(store.size(note))
              .flatMap(size -> store.remove(note))
              .map(done -> Reply.removed(request.path()))
              .mapErr(Desk::refusal);
    };
  }

  private Result<Reply, Refusal> read(String path) {
    if (path.startsWith(SEARCH)) {
      return list(notebook.search(path.substring(SEARCH.length())));
    }
    String file = path.endsWith("/") ? path + "index.html" : path;
    return StorePath.parse(file)
        .map(it -> page.get(it).map(content -> Reply.found(file, content)).mapErr(Desk::refusal))
        .orElse(Result.err(Refusal.INVALID));
  }

  private static Result<Reply, Refusal> list(Result<List<Note>, Store.Error> notes) {
    return notes
        .map(all -> all.stream().map(Note::json).collect(Collectors.joining(",\n", "[", "]\n")))
        .map(json -> Reply.found("/notes.json", json.getBytes(StandardCharsets.UTF_8)))
        .mapErr(Desk::refusal);
  }

  private static Refusal refusal(DeviceError error) {
    if (error instanceof Store.UnknownFile) {
      return Refusal.ABSENT;
    }
    if (error instanceof Store.FileExpected || error instanceof Store.FolderExpected) {
      return Refusal.INVALID;
    }
    if (error instanceof WritableStore.UnusablePath) {
      return Refusal.UNUSABLE;
    }
    if (error instanceof WritableStore.ReadOnly) {
      return Refusal.READ_ONLY;
    }
    return error instanceof WritableStore.NoSpace ? Refusal.full(error) : Refusal.failed(error);
  }
}
