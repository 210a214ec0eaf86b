package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/** Puts a file of the host into a store. */
public final class HostFile {
  private HostFile() {}

  /** The store with {@code /file}. */
  @Device(type = WritableStore.class, name = "host-file", targets = "node")
  public static Result<WritableStore, WritableStore.WriteError> in(
      @Use("memory") WritableStore store, @Key String hostFile) {
    return store
        .set(StorePath.root().add("file"), content(hostFile).copyToJavaArray())
        .map(it -> store);
  }

  @JSBody(params = "path", script = "return new Int8Array(require('fs').readFileSync(path));")
  static native Int8Array content(String path);
}
