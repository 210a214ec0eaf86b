package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.FolderExpected;
import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.Store.UnknownFile;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore.UnusablePath;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the paths of a store lead to below a folder.
 *
 * @param folder as it was named; it is looked for again each time
 */
record Places(Path folder) {
  /** What a store needs for itself, in its root: no part of it. */
  static final String RESERVED = ".dovetail";

  static boolean isReserved(StorePath path) {
    return !path.segments().isEmpty() && path.segments().get(0).equals(RESERVED);
  }

  /** The last name of a path, without the slash that archives put behind those of folders. */
  static String name(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  /** What there is at a place itself, be it not a link. */
  static Optional<Kind> kind(Path file) {
    try {
      return Found.at(file).kind();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  Result<Path, Store.Error> root() {
    try {
      return Result.ok(folder.toRealPath());
    } catch (IOException e) {
      return Result.err(new Trouble.NoFolder(folder));
    }
  }

  /** What a path leads to, by its real path. */
  Result<Path, Store.Error> existing(StorePath path) {
    return root().flatMap(root -> existing(root, path));
  }

  private static Result<Path, Store.Error> existing(Path root, StorePath path) {
    try {
      Path file = root.resolve(String.join("/", path.segments())).toRealPath();
      return isInside(root, file) ? Result.ok(file) : Result.err(new UnknownFile(path));
    } catch (AccessDeniedException e) {
      return Result.err(new Trouble.Unreadable(path));
    } catch (IOException | InvalidPathException e) {
      // Missing, below a file, too long, a loop of links: the path leads to nothing.
      return Result.err(new UnknownFile(path));
    }
  }

  private static boolean isInside(Path root, Path file) {
    return file.startsWith(root) && !file.startsWith(root.resolve(RESERVED));
  }

  /** The entry in a folder that a path names, which may be a link, if it leads to something. */
  Result<Path, Store.Error> entry(StorePath path) {
    return existing(path)
        .flatMap(
            it ->
                kind(it).isEmpty()
                    ? Result.err(new UnknownFile(path))
                    : existing(path.parent()).map(folder -> folder.resolve(path.name())));
  }

  /** Where a file can be put, in the place of one that is there, or what is in the way. */
  Result<Spot, WriteError> spot(StorePath path) {
    if (isReserved(path)) {
      return Result.err(new UnusablePath(path, "the name is reserved"));
    }
    return Result.<Path, WriteError>widen(root()).flatMap(root -> spot(root, root, path, 0));
  }

  private static Result<Spot, WriteError> spot(Path root, Path folder, StorePath path, int depth) {
    List<String> names = path.segments();
    if (depth == names.size()) {
      return Result.err(new FileExpected(path));
    }
    StorePath here = path.upTo(depth + 1);
    int last = names.size() - 1;
    return step(root, folder, here)
        .flatMap(
            found -> {
              if (found.isEmpty()) {
                return Result.ok(new Spot(folder, names.subList(depth, last), names.get(last)));
              }
              Path next = found.get();
              if (kind(next).equals(Optional.of(Kind.FOLDER))) {
                return spot(root, next, path, depth + 1);
              }
              return depth == last
                  ? Result.ok(new Spot(parent(next), List.of(), name(next)))
                  : Result.err(new FolderExpected(here));
            });
  }

  /** The real path of a file or folder in a folder; nothing where there is nothing. */
  private static Result<Optional<Path>, WriteError> step(Path root, Path folder, StorePath path) {
    try {
      Path next = folder.resolve(path.name());
      var attributes =
          Files.readAttributes(next, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return existing(root, path)
            .fold(
                it -> kind(it).isPresent() ? Result.ok(Optional.of(it)) : inTheWay(path),
                error -> inTheWay(path));
      }
      return attributes.isRegularFile() || attributes.isDirectory()
          ? Result.ok(Optional.of(next))
          : inTheWay(path);
    } catch (NoSuchFileException e) {
      return Result.ok(Optional.empty());
    } catch (InvalidPathException e) {
      return Result.err(new UnusablePath(path, "this host has no such names"));
    } catch (AccessDeniedException e) {
      return Result.err(new Trouble.Forbidden(path));
    } catch (IOException e) {
      return Result.err(
          Refusal.isTooLong(e, path)
              ? new UnusablePath(path, Refusal.TOO_LONG)
              : new Trouble.NotWritten(path, Refusal.reason(e)));
    }
  }

  private static <T> Result<T, WriteError> inTheWay(StorePath path) {
    return Result.err(new Trouble.InTheWay(path));
  }

  /** The folder that something is in that is not the root of its file system. */
  static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException(file + " is in no folder");
    }
    return parent;
  }

  /** Opens a real path for reading. It has no links; one that has come since is not followed. */
  SeekableByteChannel open(Path file) throws IOException {
    // Only the host and what imitates it has links, and knows the option.
    Set<OpenOption> options =
        file.getFileSystem().provider().getScheme().equals("jar")
            ? Set.of(StandardOpenOption.READ)
            : Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    return Files.newByteChannel(file, options);
  }

  /** Whether a path is one of the host, not of an archive or a file system in memory. */
  static boolean isOfTheHost(Path path) {
    return path.getFileSystem().equals(FileSystems.getDefault());
  }
}
