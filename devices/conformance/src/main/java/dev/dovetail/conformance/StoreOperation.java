package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.Optional;

/** Something that can be done with a store, and what comes of it as text that can be compared. */
sealed interface StoreOperation {
  /** Does it, and says what came of it. */
  String on(WritableStore store);

  private static String bytes(Result<byte[], ?> result) {
    return result.map(Bytes::new).toString();
  }

  /** Gets a content. */
  record Get(StorePath path) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return bytes(store.get(path));
    }
  }

  /** Reads a part. */
  record Read(StorePath path, long offset, int length) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return bytes(store.read(path, offset, length));
    }
  }

  /** Asks what there is, how long it is, and what is in it. */
  record Look(StorePath path) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return store.exists(path) + " " + store.size(path) + " " + store.list(path);
    }
  }

  /** Sets a content. */
  record Set(StorePath path, Filling content) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return store.set(path, content.bytes()).toString();
    }
  }

  /** Writes a part. */
  record Write(StorePath path, long offset, Filling part) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return store.write(path, offset, part.bytes()).toString();
    }
  }

  /** Removes a file or folder. */
  record Remove(StorePath path) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return store.remove(path).toString();
    }
  }

  /** Moves a file or folder. */
  record Rename(StorePath source, StorePath destination) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return store.rename(source, destination).toString();
    }
  }

  /** Makes a file of zeros. */
  record Allocate(StorePath path, long size) implements StoreOperation {
    @Override
    public String on(WritableStore store) {
      return store.allocate(path, size, Optional.empty()).toString();
    }
  }
}
