package dev.dovetail.bench.stores;

import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A device. */
final class Ours implements Subject {
  private final Store store;
  private final Optional<WritableStore> writable;
  private final StorePath folder;
  private final StorePath[] paths;

  private Ours(Store store, Optional<WritableStore> writable, Load load, StorePath folder) {
    this.store = store;
    this.writable = writable;
    this.folder = folder.append(path(Load.FOLDER));
    this.paths = new StorePath[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = folder.append(path(load.path(key)));
    }
  }

  /** One that is only read. */
  static Ours reading(Store store, Load load) {
    return new Ours(store, Optional.empty(), load, StorePath.root());
  }

  /** One that is written, too. */
  static Ours writing(WritableStore store, Load load) {
    return below(StorePath.root(), store, load);
  }

  /** A folder of one. */
  static Ours below(StorePath folder, WritableStore store, Load load) {
    return new Ours(store, Optional.of(store), load, folder);
  }

  /** The same with the content that files have at first. */
  Ours filled(Load load) {
    for (int key = 0; key < paths.length; key++) {
      set(key, load.content(key));
    }
    return this;
  }

  /** The same after each file was read once, that what keeps copies has them. */
  Ours read() {
    for (int key = 0; key < paths.length; key++) {
      get(key);
    }
    return this;
  }

  /** The device of a result that cannot be an error here. */
  static <T> T opened(Result<T, ? extends DeviceError> result) {
    return result.fold(
        it -> it,
        error -> {
          throw new IllegalStateException(error.message());
        });
  }

  static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  @Override
  public byte[] get(int key) {
    return opened(store.get(paths[key]));
  }

  @Override
  public void set(int key, byte[] content) {
    Result<Void, WritableStore.WriteError> done = writable.orElseThrow().set(paths[key], content);
    if (!done.isOk()) {
      throw new IllegalStateException(done.toString());
    }
  }

  @Override
  public List<?> list() {
    return opened(store.list(folder));
  }

  @Override
  public void close() throws IOException {
    if (store instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
