package dev.dovetail.direct;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The regular files below a folder of the host, as they are when they are asked for. Links count as
 * what they lead to while that is inside the folder, and as nothing where it is outside.
 */
public final class Direct implements Store {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  // The runtime keeps a buffer outside the heap as large as a thread's largest read.
  private static final int READ_AT_ONCE = 128 * 1024;

  private final Path folder;

  private Direct(Path folder) {
    this.folder = folder;
  }

  /**
   * Serves a folder, which must be there; it is looked for again on each read.
   *
   * @param fs its path; a relative one starts where the program runs
   * @return an error where it is no folder, or may not be read
   */
  @Device(
      type = Store.class,
      name = "direct",
      doc = "Reads the files of the host.",
      targets = "unix")
  public static Result<Direct, Store.Error> open(
      @Key(doc = "Folder whose files are served.", defaultValue = "data") String fs) {
    Path folder;
    try {
      folder = Path.of(fs).toAbsolutePath();
    } catch (InvalidPathException e) {
      return Result.err(new NoPath(fs, e.getReason()));
    }
    if (fs.isEmpty()) {
      // It would be where the program runs, which nobody meant who named nothing.
      return Result.err(new NothingNamed(folder));
    }
    return fault(folder)
        .<Result<Direct, Store.Error>>map(Result::err)
        .orElseGet(() -> Result.ok(new Direct(folder)));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return file(path).flatMap(it -> read(path, it));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return file(path)
        .fold(
            it -> Result.ok(kind(it)),
            error ->
                error instanceof UnknownFile ? Result.ok(Optional.empty()) : Result.err(error));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return file(path).flatMap(it -> entries(path, it));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return file(path)
        .flatMap(it -> attributes(path, it))
        .map(it -> it.lastModifiedTime().toInstant());
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path).flatMap(it -> attributes(path, it)).map(BasicFileAttributes::size);
  }

  private Result<Path, Store.Error> file(StorePath path) {
    Path root;
    try {
      root = folder.toRealPath();
    } catch (IOException e) {
      return Result.err(new NoFolder(folder));
    }
    Path file;
    try {
      file = root.resolve(String.join("/", path.segments())).toRealPath();
    } catch (AccessDeniedException e) {
      return Result.err(new Unreadable(path));
    } catch (IOException | InvalidPathException e) {
      // Missing, below a file, too long, a loop of links: the path leads to nothing.
      return Result.err(new UnknownFile(path));
    }
    return file.startsWith(root) ? Result.ok(file) : Result.err(new UnknownFile(path));
  }

  private static Optional<Kind> kind(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.of(Kind.FOLDER);
    }
    return Files.isRegularFile(file) ? Optional.of(Kind.FILE) : Optional.empty();
  }

  private Result<List<Entry>, Store.Error> entries(StorePath path, Path inside) {
    if (Files.isRegularFile(inside)) {
      return Result.err(new FolderExpected(path));
    }
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(inside)) {
      for (Path name : names) {
        StorePath one = path.add(name.getFileName().toString());
        file(one)
            .map(Direct::kind)
            .ifOk(it -> it.ifPresent(kind -> entries.add(new Entry(one, kind))));
      }
    } catch (AccessDeniedException e) {
      return Result.err(new Unreadable(path));
    } catch (IOException | DirectoryIteratorException e) {
      return Result.err(new UnknownFile(path));
    }
    entries.sort(Comparator.comparing(Entry::path));
    return Result.ok(entries);
  }

  private static Result<BasicFileAttributes, Store.Error> attributes(StorePath path, Path file) {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        return Result.err(new FileExpected(path));
      }
      return attributes.isRegularFile() ? Result.ok(attributes) : Result.err(new UnknownFile(path));
    } catch (NoSuchFileException e) {
      return Result.err(new UnknownFile(path));
    } catch (AccessDeniedException e) {
      return Result.err(new Unreadable(path));
    } catch (IOException e) {
      return Result.err(new ReadFailed(path));
    }
  }

  /** Why nothing in a folder can be read. */
  private static Optional<Store.Error> fault(Path folder) {
    try {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        return Optional.of(new NotAFolder(folder));
      }
      return Files.isExecutable(root) ? Optional.empty() : Optional.of(new ClosedFolder(folder));
    } catch (AccessDeniedException e) {
      return Optional.of(new ClosedFolder(folder));
    } catch (IOException e) {
      return Optional.of(new NoFolder(folder));
    }
  }

  private static Result<byte[], Store.Error> read(StorePath path, Path file) {
    return attributes(path, file)
        .flatMap(
            it ->
                it.size() > LARGEST
                    ? Result.err(new TooLarge(path, it.size()))
                    : content(path, file, (int) it.size()));
  }

  private static Result<byte[], Store.Error> content(StorePath path, Path file, int size) {
    try {
      return Result.ok(content(file, size));
    } catch (NoSuchFileException e) {
      return Result.err(new UnknownFile(path));
    } catch (AccessDeniedException e) {
      return Result.err(new Unreadable(path));
    } catch (IOException e) {
      return Result.err(new ReadFailed(path));
    }
  }

  /** The first bytes of a file; fewer than the size where it has shrunk meanwhile. */
  private static byte[] content(Path file, int size) throws IOException {
    byte[] bytes = new byte[size];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    // The real path has no links; one that has come since is not followed.
    var options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
      int count = 0;
      while (count >= 0 && buffer.position() < size) {
        buffer.limit(Math.min(size, buffer.position() + READ_AT_ONCE));
        count = channel.read(buffer);
      }
    }
    return buffer.position() == size ? bytes : Arrays.copyOf(bytes, buffer.position());
  }

  private record NothingNamed(Path here) implements Store.Error {
    @Override
    public String message() {
      return "the path of the folder is empty; \".\" is " + here;
    }
  }

  private record NoPath(String text, String reason) implements Store.Error {
    @Override
    public String message() {
      return "\"" + text + "\" is no path of a folder: " + reason;
    }
  }

  private record NoFolder(Path folder) implements Store.Error {
    @Override
    public String message() {
      return "there is no folder " + folder;
    }
  }

  private record NotAFolder(Path path) implements Store.Error {
    @Override
    public String message() {
      return path + " is not a folder";
    }
  }

  private record ClosedFolder(Path folder) implements Store.Error {
    @Override
    public String message() {
      return "the folder " + folder + " may not be read";
    }
  }

  private record Unreadable(StorePath path) implements Store.Error {
    @Override
    public String message() {
      return path + " may not be read";
    }
  }

  private record TooLarge(StorePath path, long bytes) implements Store.Error {
    @Override
    public String message() {
      return path + " has " + bytes + " bytes, more than fit in an array";
    }
  }

  private record ReadFailed(StorePath path) implements Store.Error {
    @Override
    public String message() {
      return path + " could not be read";
    }
  }
}
