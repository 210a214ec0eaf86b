package dev.dovetail.bench.stores;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Instead of {@code crunch}: a class that reads its resources when they are first asked for. */
final class ResourceFiles implements Subject {
  private final Resources resources;
  private final NavigableMap<String, Integer> files = new TreeMap<>();
  private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
  private final String[] paths;

  ResourceFiles(Resources resources, Load load) {
    this.resources = resources;
    this.paths = new String[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = load.path(key);
      files.put(paths[key], key);
    }
  }

  @Override
  public byte[] get(int key) throws IOException {
    String path = paths[key];
    byte[] content = contents.get(path);
    return content == null ? load(path).clone() : content.clone();
  }

  private byte[] load(String path) throws IOException {
    Integer key = files.get(path);
    if (key == null) {
      throw new IllegalArgumentException("there is no " + path);
    }
    try (InputStream in = resources.open(key)) {
      byte[] content = in.readAllBytes();
      contents.put(path, content);
      return content;
    }
  }

  @Override
  public void set(int key, byte[] content) {
    throw new UnsupportedOperationException("a program stays as it is");
  }

  @Override
  public List<Listed> list() {
    return SortedFiles.list(files, Load.FOLDER);
  }
}
