package dev.dovetail.files;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does what is asked for, and tells a disk. */
final class Watching extends FileSystemProvider {
  private final WatchedFiles files;
  private final FileSystemProvider behind;
  private final Disk disk;
  private final Power power;

  Watching(WatchedFiles files, FileSystemProvider behind, Disk disk, Power power) {
    this.files = files;
    this.behind = behind;
    this.disk = disk;
    this.power = power;
  }

  @Override
  public String getScheme() {
    return "watched";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path real = WatchedPath.behind(path);
    if (Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
      // As the hosts do that can force folders.
      return new WatchedFolder(real, disk, power);
    }
    boolean writes = options.contains(StandardOpenOption.WRITE);
    if (writes && !Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      power.step();
    }
    FileChannel channel = behind.newFileChannel(real, options, attributes);
    return writes ? new WatchedFile(real, channel, disk, power) : channel;
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var entries = behind.newDirectoryStream(WatchedPath.behind(folder), it -> true)) {
      entries.forEach(it -> found.add(WatchedPath.of(files, it)));
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    Path real = WatchedPath.behind(folder);
    power.step();
    behind.createDirectory(real, attributes);
    disk.folder(real);
  }

  @Override
  public void delete(Path path) throws IOException {
    Path real = WatchedPath.behind(path);
    power.step();
    behind.delete(real);
    disk.delete(real);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    Path from = WatchedPath.behind(source);
    Path to = WatchedPath.behind(target);
    power.step();
    behind.move(from, to, options);
    disk.move(from, to);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return behind.isSameFile(WatchedPath.behind(one), WatchedPath.behind(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return behind.isHidden(WatchedPath.behind(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return behind.getFileStore(WatchedPath.behind(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    behind.checkAccess(WatchedPath.behind(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return behind.getFileAttributeView(WatchedPath.behind(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return behind.readAttributes(WatchedPath.behind(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return behind.readAttributes(WatchedPath.behind(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    behind.setAttribute(WatchedPath.behind(path), name, value, options);
  }
}
