package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Removes everything from a store; gives what hinders it. */
record EmptiedStore(WritableStore store) implements Supplier<Optional<String>> {
  @Override
  public Optional<String> get() {
    return store
        .remove(StorePath.root())
        .fold(done -> rest(), error -> Optional.of("remove / gave " + error));
  }

  private Optional<String> rest() {
    Result<List<Store.Entry>, Store.Error> rest = store.list(StorePath.root());
    return rest.equals(Result.ok(List.of()))
        ? Optional.empty()
        : Optional.of("list / gave " + rest + " after remove /");
  }
}
