package dev.dovetail.examples.fileserver;

import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store that a test fills. */
@Device(type = Store.class, name = "memory", targets = "test")
public final class MemoryStore implements Store {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  /** A store without files. */
  public MemoryStore() {}

  /** Puts a file there. */
  void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    byte[] content = files.get(path.toString());
    return content == null ? Result.err(new UnknownFile(path)) : Result.ok(content.clone());
  }
}
