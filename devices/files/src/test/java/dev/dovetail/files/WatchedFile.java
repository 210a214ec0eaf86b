package dev.dovetail.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written; the disk is told its content, and when it is forced. */
final class WatchedFile extends FileChannel {
  private final Path path;
  private final FileChannel behind;
  private final Disk disk;
  private final Power power;

  WatchedFile(Path path, FileChannel behind, Disk disk, Power power) throws IOException {
    this.path = path;
    this.behind = behind;
    this.disk = disk;
    this.power = power;
    tell();
  }

  private void tell() throws IOException {
    disk.content(path, Files.readAllBytes(path));
  }

  @Override
  public void force(boolean all) throws IOException {
    power.step();
    behind.force(all);
    disk.force(path);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    behind.close();
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return behind.read(into);
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    return behind.read(into, offset, length);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    power.step();
    int done = behind.write(from);
    tell();
    return done;
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    power.step();
    long done = behind.write(from, offset, length);
    tell();
    return done;
  }

  @Override
  public long position() throws IOException {
    return behind.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    behind.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return behind.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    power.step();
    behind.truncate(size);
    tell();
    return this;
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return behind.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    power.step();
    long done = behind.transferFrom(source, position, count);
    tell();
    return done;
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    return behind.read(into, position);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    power.step();
    int done = behind.write(from, position);
    tell();
    return done;
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return behind.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return behind.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return behind.tryLock(position, size, shared);
  }
}
