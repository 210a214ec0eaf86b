package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.Entry;
import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.Store.UnknownFile;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The regular files below a folder, as they are when they are asked for. Links count as what they
 * lead to while that is inside the folder, and as nothing where it is outside.
 */
public final class Tree {
  private final Places places;

  /** The files below a folder, which is looked for again on each read. */
  public Tree(Path folder) {
    this.places = new Places(folder);
  }

  Places places() {
    return places;
  }

  /** As {@link Store#get}. */
  public Result<byte[], Store.Error> get(StorePath path) {
    return reading(path, channel -> whole(path, channel));
  }

  /** As {@link Store#read}. */
  public Result<byte[], Store.Error> read(StorePath path, Span part) {
    return reading(path, channel -> Result.ok(new Bytes(channel).part(part)));
  }

  /** As {@link Store#digest}: the SHA-256. */
  public Result<Digest, Store.Error> digest(StorePath path) {
    return reading(path, channel -> Result.ok(new Bytes(channel).digest()));
  }

  /** As {@link Store#exists}. */
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return found(path)
        .fold(
            it -> Result.ok(it.kind()),
            error ->
                error instanceof UnknownFile ? Result.ok(Optional.empty()) : Result.err(error));
  }

  /** As {@link Store#lastModified}. */
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return file(path).map(it -> it.attributes().lastModifiedTime().toInstant());
  }

  /** As {@link Store#size}. */
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path).map(it -> it.attributes().size());
  }

  /** As {@link Store#list}. */
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return found(path).flatMap(it -> entries(path, it));
  }

  private Result<List<Entry>, Store.Error> entries(StorePath path, Found folder) {
    if (folder.attributes().isRegularFile()) {
      return Result.err(new FolderExpected(path));
    }
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.file())) {
      for (Path each : found) {
        // A host has names that no path of a store has, with a backslash in them.
        StorePath.parse(Places.name(each))
            .map(path::append)
            .ifPresent(one -> kind(one, each).ifPresent(kind -> entries.add(new Entry(one, kind))));
      }
    } catch (AccessDeniedException e) {
      return Result.err(new Trouble.Unreadable(path));
    } catch (IOException | DirectoryIteratorException e) {
      return Result.err(new UnknownFile(path));
    }
    entries.sort(Comparator.comparing(Entry::path));
    return Result.ok(entries);
  }

  private Optional<Kind> kind(StorePath path, Path entry) {
    if (Places.isReserved(path)) {
      return Optional.empty();
    }
    Optional<Kind> kind = Places.kind(entry);
    // A link may lead anywhere.
    return kind.isPresent() ? kind : exists(path).orElse(error -> Optional.empty());
  }

  private Result<Found, Store.Error> found(StorePath path) {
    return Found.plainly(places.folder(), path)
        .<Result<Found, Store.Error>>map(Result::ok)
        .orElseGet(() -> places.existing(path).flatMap(it -> found(path, it)));
  }

  private static Result<Found, Store.Error> found(StorePath path, Path file) {
    try {
      return Result.ok(Found.at(file));
    } catch (IOException e) {
      return Result.err(unread(path, e));
    }
  }

  private Result<Found, Store.Error> file(StorePath path) {
    return found(path)
        .flatMap(
            it -> {
              if (it.attributes().isDirectory()) {
                return Result.err(new FileExpected(path));
              }
              return it.attributes().isRegularFile()
                  ? Result.ok(it)
                  : Result.err(new UnknownFile(path));
            });
  }

  private <R> Result<R, Store.Error> reading(StorePath path, Reader<R> reader) {
    return file(path)
        .flatMap(
            it -> {
              try (SeekableByteChannel channel = places.open(it.file())) {
                return reader.read(channel);
              } catch (IOException e) {
                return Result.err(unread(path, e));
              }
            });
  }

  /** All of what is open: its size is asked for here, since another file may have come before. */
  private static Result<byte[], Store.Error> whole(StorePath path, SeekableByteChannel channel)
      throws IOException {
    long size = channel.size();
    return size > Bytes.MOST
        ? Result.err(new Trouble.TooLarge(path, size))
        : Result.ok(new Bytes(channel).part(new Span(0, (int) size)));
  }

  private static Store.Error unread(StorePath path, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UnknownFile(path);
    }
    return e instanceof AccessDeniedException
        ? new Trouble.Unreadable(path)
        : new Trouble.ReadFailed(path);
  }

  /** Reads what is open. */
  private interface Reader<R> {
    Result<R, Store.Error> read(SeekableByteChannel channel) throws IOException;
  }
}
