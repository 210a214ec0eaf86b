package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A folder whose files are changed by renaming what was prepared in a folder of its own. */
final class HostFolder implements Medium {
  private final Path folder;
  private final Tree tree;
  private final Lock writers = new ReentrantLock();
  private final ReentrantReadWriteLock view = new ReentrantReadWriteLock();

  HostFolder(Path folder) {
    this.folder = folder;
    this.tree = new Tree(folder);
  }

  /** Does what a process that was killed has left to do; nothing where nobody ever wrote. */
  void recover() {
    Path own = folder.resolve(Places.RESERVED);
    if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(own)) {
      // An error is given again by the first change that needs what is left to be done.
      Result<Void, WriteError> done = change(StorePath.root(), writing -> Result.ok());
      done.isOk();
    }
  }

  @Override
  public <T> Result<T, Store.Error> read(Function<Tree, Result<T, Store.Error>> look) {
    view.readLock().lock();
    try {
      return look.apply(tree);
    } finally {
      view.readLock().unlock();
    }
  }

  @Override
  public Result<Void, WriteError> change(StorePath path, Change change) {
    writers.lock();
    try {
      return tree.places().root().fold(root -> change(root, path, change), Result::err);
    } finally {
      writers.unlock();
    }
  }

  private Result<Void, WriteError> change(Path root, StorePath path, Change change) {
    try {
      return Staging.in(root.resolve(Places.RESERVED), staging -> change(root, staging, change));
    } catch (IOException e) {
      return Result.err(Refusal.of(e, path, root));
    }
  }

  private Result<Void, WriteError> change(Path root, Staging staging, Change change)
      throws IOException {
    var journal = new Journal(root, staging);
    recover(journal);
    return change.in(new Writing(tree, new Staged(root, staging, journal, view.writeLock())));
  }

  private void recover(Journal journal) throws IOException {
    if (journal.isOpen()) {
      view.writeLock().lock();
      try {
        journal.recover();
      } finally {
        view.writeLock().unlock();
      }
    }
  }

  @Override
  public void close() {}

  @Override
  public boolean lacks(long bytes) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < bytes;
    } catch (IOException e) {
      // Trying will tell.
      return false;
    }
  }
}
