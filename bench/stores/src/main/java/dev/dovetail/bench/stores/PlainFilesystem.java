package dev.dovetail.bench.stores;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.ArrayList;
import java.util.List;

/** Instead of {@code filesystem-store}: the calls of a file system that a program would make. */
final class PlainFilesystem implements Subject {
  private final Filesystem files;
  private final StorePath folder = Ours.path(Load.FOLDER);
  private final StorePath[] paths;

  PlainFilesystem(Filesystem files, Load load) {
    this.files = files;
    this.paths = new StorePath[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = Ours.path(load.path(key));
    }
  }

  @Override
  public synchronized byte[] get(int key) {
    long size = Ours.opened(files.size(paths[key]));
    return Ours.opened(files.read(paths[key], 0, (int) size));
  }

  /** Writes over what is there; a file that becomes shorter is made anew. */
  @Override
  public synchronized void set(int key, byte[] content) {
    if (files.size(paths[key]).orElse(error -> 0L) > content.length) {
      check(files.destroy(paths[key]).isOk());
    }
    check(files.write(paths[key], 0, content).isOk());
  }

  private static void check(boolean done) {
    if (!done) {
      throw new IllegalStateException("the file system refused");
    }
  }

  @Override
  public synchronized List<Store.Entry> list() {
    List<Store.Entry> entries = new ArrayList<>();
    for (String name : Ours.opened(files.list(folder))) {
      StorePath path = folder.add(name);
      boolean inner = Ours.opened(files.status(path)).folder();
      entries.add(new Store.Entry(path, inner ? Store.Kind.FOLDER : Store.Kind.FILE));
    }
    return entries;
  }
}
