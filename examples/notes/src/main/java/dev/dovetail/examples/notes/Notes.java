package dev.dovetail.examples.notes;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.network.Network;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.WritableStore;

/** A notebook over a network: each file of a store is a note. */
@Application(name = "notes", doc = "A notebook in the browser.", version = "0.1.0")
public final class Notes implements Job {
  private final WritableStore store;
  private final Store page;
  private final Network network;

  /** Takes whatever stores and network it is compiled for. */
  public Notes(
      @Use(value = "memory", doc = "Where the notes are.") WritableStore store,
      @Use(value = "crunch(fs = 'page')", doc = "The page that shows them.") Store page,
      @Use(value = "http(tcpip)", doc = "How they are asked for.") Network network) {
    this.store = store;
    this.page = page;
    this.network = network;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return network.listen(new Desk(new Notebook(store), page));
  }
}
