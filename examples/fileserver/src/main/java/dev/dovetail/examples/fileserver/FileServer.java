package dev.dovetail.examples.fileserver;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.network.Network;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;

/** Serves the files of a store over a network; a folder is served as its {@code index.html}. */
@Application(name = "filesrv", doc = "Serves files.", version = "0.1.0")
public final class FileServer implements Job {
  private final Store store;
  private final Network network;

  /** Takes whatever store and network it is compiled for. */
  public FileServer(
      @Use(value = "default-store", doc = "Where the files are.") Store store,
      @Use(value = "default-network", doc = "How they are asked for.") Network network) {
    this.store = store;
    this.network = network;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return network.listen(this::answer);
  }

  private Result<Reply, Refusal> answer(Request request) {
    return StorePath.parse(request.path())
        .map(path -> request.path().endsWith("/") ? file(path.add("index.html")) : any(path))
        .orElse(Result.err(Refusal.INVALID));
  }

  private Result<Reply, Refusal> any(StorePath path) {
    return store
        .get(path)
        .fold(
            content -> Result.ok(Reply.found(path.toString(), content)),
            error ->
                error instanceof Store.FileExpected
                    ? file(path.add("index.html"))
                    : Result.err(refusal(error)));
  }

  private Result<Reply, Refusal> file(StorePath path) {
    return store
        .get(path)
        .map(content -> Reply.found(path.toString(), content))
        .mapErr(FileServer::refusal);
  }

  private static Refusal refusal(Store.Error error) {
    return error instanceof Store.UnknownFile || error instanceof Store.FileExpected
        ? Refusal.ABSENT
        : Refusal.failed(error);
  }
}
