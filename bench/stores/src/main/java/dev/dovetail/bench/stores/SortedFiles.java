package dev.dovetail.bench.stores;

import dev.dovetail.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Instead of {@code memory}, and of a {@code netstore} that is read: a sorted map behind a lock. A
 * concurrent map would not do, since a list of one is no list of one moment.
 */
final class SortedFiles implements Subject {
  private final NavigableMap<String, Kept> files = new TreeMap<>();
  private final String[] paths;

  SortedFiles(Load load) {
    this.paths = new String[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = load.path(key);
      put(paths[key], load.content(key));
    }
  }

  @Override
  public byte[] get(int key) {
    return file(paths[key]).content().clone();
  }

  private synchronized Kept file(String path) {
    Kept kept = files.get(path);
    if (kept == null) {
      throw new IllegalArgumentException("there is no " + path);
    }
    return kept;
  }

  @Override
  public void set(int key, byte[] content) {
    put(paths[key], content);
  }

  /** Puts a file, unless there is a folder or the path leads through a file. */
  synchronized void put(String path, byte[] content) {
    if (!files.containsKey(path)) {
      String next = files.ceilingKey(path + "/");
      if (next != null && next.startsWith(path + "/")) {
        throw new IllegalArgumentException(path + " is a folder");
      }
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        if (files.containsKey(path.substring(0, at))) {
          throw new IllegalArgumentException(path.substring(0, at) + " is a file");
        }
      }
    }
    files.put(path, new Kept(content, Instant.now()));
  }

  @Override
  public synchronized List<Listed> list() {
    return list(files, Load.FOLDER);
  }

  /** What is in a folder of files whose whole paths are sorted. */
  static List<Listed> list(NavigableMap<String, ?> files, String folder) {
    String prefix = folder + "/";
    List<Listed> found = new ArrayList<>();
    String last = "";
    for (String path : files.tailMap(prefix, false).keySet()) {
      if (!path.startsWith(prefix)) {
        break;
      }
      int end = path.indexOf('/', prefix.length());
      if (end < 0) {
        found.add(new Listed(path, Store.Kind.FILE));
      } else if (!path.substring(0, end).equals(last)) {
        last = path.substring(0, end);
        found.add(new Listed(last, Store.Kind.FOLDER));
      }
    }
    return found;
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Kept(byte[] content, Instant time) {}
}
