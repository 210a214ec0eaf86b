package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore.ReadOnly;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * A ZIP archive, which is written anew with each change and then takes the place of the old one.
 */
final class Archive implements Medium {
  private static final String NEW = "archive.zip";

  private final Path archive;
  private final Lock writers = new ReentrantLock();
  private final ReentrantReadWriteLock view = new ReentrantReadWriteLock();
  private Optional<Snapshot> snapshot = Optional.empty();

  Archive(Path archive) {
    this.archive = archive;
  }

  /** Makes an archive without files where there is no archive. */
  void create() throws IOException {
    if (Files.exists(archive)) {
      return;
    }
    Staging.in(
        beside(archive),
        staging -> {
          if (!Files.exists(archive)) {
            create(staging);
          }
          return archive;
        });
  }

  private void create(Staging staging) throws IOException {
    Path fresh = Files.createDirectory(staging.fresh());
    try {
      Path copy = fresh.resolve(NEW);
      FileSystems.newFileSystem(copy, Map.of("create", "true")).close();
      replace(copy, archive);
    } finally {
      staging.discard(fresh);
    }
  }

  @Override
  public <T> Result<T, Store.Error> read(Function<Tree, Result<T, Store.Error>> look) {
    Lock reading = view.readLock();
    reading.lock();
    try {
      if (isCurrent()) {
        return look(look);
      }
    } finally {
      reading.unlock();
    }
    view.writeLock().lock();
    try {
      renew();
      reading.lock();
    } catch (IOException | ProviderNotFoundException e) {
      return Result.err(fault());
    } finally {
      view.writeLock().unlock();
    }
    try {
      return look(look);
    } finally {
      reading.unlock();
    }
  }

  private <T> Result<T, Store.Error> look(Function<Tree, Result<T, Store.Error>> look) {
    return look.apply(snapshot.orElseThrow().tree());
  }

  private Store.Error fault() {
    return Files.exists(archive)
        ? new Trouble.NotAnArchive(archive)
        : new Trouble.NoArchive(archive);
  }

  private boolean isCurrent() {
    return snapshot.isPresent() && snapshot.get().isOf(archive);
  }

  private void renew() throws IOException {
    if (!isCurrent()) {
      close();
      snapshot = Optional.of(Snapshot.of(archive));
    }
  }

  @Override
  public Result<Void, WriteError> change(StorePath path, Change change) {
    writers.lock();
    try {
      // The archive that a link leads to is replaced, not the link.
      Path real = archive.toRealPath();
      if (!Files.isWritable(real) || !Files.isWritable(Places.parent(real))) {
        return Result.err(new ReadOnly(path));
      }
      try {
        return Staging.in(beside(real), staging -> change(real, staging, change));
      } catch (IOException e) {
        return Result.err(Refusal.of(e, path, real));
      }
    } catch (IOException | ProviderNotFoundException e) {
      return Result.err(fault());
    } finally {
      writers.unlock();
    }
  }

  private Result<Void, WriteError> change(Path real, Staging staging, Change change)
      throws IOException {
    Path fresh = Files.createDirectory(staging.fresh());
    try {
      Path copy = fresh.resolve(NEW);
      duplicate(real, copy);
      Result<Void, WriteError> result;
      Inventory inventory;
      try (FileSystem files = FileSystems.newFileSystem(copy, Map.of())) {
        Path root = files.getPath("/");
        result = change.in(new Writing(new Tree(root), new InPlace(root)));
        inventory = Inventory.of(root);
      }
      if (result.isOk() && !Files.isSameFile(real, copy)) {
        // Java leaves out of an archive what it could not write, and closes it without a word.
        inventory.check(copy);
        replace(copy, real);
      }
      return result;
    } catch (IOException e) {
      throw Full.or(e, fresh);
    } finally {
      staging.discard(fresh);
    }
  }

  /** A second name is enough: what writes the archive anew lets go of the old one. */
  private static void duplicate(Path archive, Path copy) throws IOException {
    try {
      Files.createLink(copy, archive);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(archive, copy);
    }
  }

  private static void replace(Path copy, Path place) throws IOException {
    Durable.force(copy);
    Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Durable.force(Places.parent(place));
  }

  /** The folder in which what is to take the place of an archive is made. */
  private static Path beside(Path archive) {
    return archive.resolveSibling("." + Places.name(archive) + Places.RESERVED);
  }

  @Override
  public boolean lacks(long bytes) {
    // Zeros are small in an archive.
    return false;
  }

  @Override
  public void close() throws IOException {
    view.writeLock().lock();
    try {
      Optional<Snapshot> last = snapshot;
      snapshot = Optional.empty();
      if (last.isPresent()) {
        last.get().close();
      }
    } finally {
      view.writeLock().unlock();
    }
  }
}
