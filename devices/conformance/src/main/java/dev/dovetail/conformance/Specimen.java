package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a read-only store is to have when it is proved: empty and large ones, nested ones,
 * and names that some media make trouble with.
 */
public final class Specimen {
  private static final int LARGE = 200_000;

  private final SortedMap<StorePath, byte[]> files = new TreeMap<>();

  /** The same files each time. */
  public Specimen() {
    text("/empty", "");
    text("/one", "1");
    text("/folder/a", "in the folder");
    text("/folder/b", "in the folder, too");
    text("/folder/same as a", "in the folder");
    text("/folder/inner/deep/down", "far below");
    text("/folder-1", "sorted before or behind /folder, by whom?");
    text("/with space & more/100%.txt", "a name with signs");
    text("/äöü/名前", "names that are not ASCII");
    byte[] large = new byte[LARGE];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31 + i / 251);
    }
    files.put(StorePath.parse("/large").orElseThrow(), large);
  }

  private void text(String path, String content) {
    files.put(StorePath.parse(path).orElseThrow(), content.getBytes(StandardCharsets.UTF_8));
  }

  /** The contents by path; they are not to be changed. */
  public SortedMap<StorePath, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** Writes them into a store. */
  public Result<Void, WritableStore.WriteError> into(WritableStore store) {
    Result<Void, WritableStore.WriteError> result = Result.ok();
    for (var file : files.entrySet()) {
      result = result.flatMap(it -> store.set(file.getKey(), file.getValue().clone()));
    }
    return result;
  }
}
