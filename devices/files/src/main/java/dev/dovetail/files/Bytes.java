package dev.dovetail.files;

import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The bytes of an open file.
 *
 * @param channel it is open on
 */
record Bytes(SeekableByteChannel channel) {
  /** As many as an array can have. */
  static final int MOST = Integer.MAX_VALUE - 8;

  // The runtime keeps a buffer outside the heap as large as a thread's largest transfer.
  static final int AT_ONCE = 128 * 1024;

  /** A part; less where the file is shorter, or becomes so meanwhile. */
  byte[] part(Span part) throws IOException {
    byte[] bytes = new byte[Math.min(MOST, part.within(channel.size()))];
    if (bytes.length == 0) {
      return bytes;
    }
    channel.position(part.offset());
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int count = 0;
    while (count >= 0 && buffer.position() < bytes.length) {
      buffer.limit(Math.min(bytes.length, buffer.position() + AT_ONCE));
      count = channel.read(buffer);
    }
    return buffer.position() == bytes.length ? bytes : Arrays.copyOf(bytes, buffer.position());
  }

  /** The SHA-256 of all. */
  Digest digest() throws IOException {
    MessageDigest digest = sha256();
    ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
    while (channel.read(buffer) >= 0) {
      digest.update(buffer.flip());
      buffer.clear();
    }
    return Digest.raw(digest.digest());
  }

  /** Writes a part of an array to where the channel is. */
  void write(byte[] content, int from, int to) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    for (int at = from; at < to; ) {
      at += channel.write(buffer.limit(Math.min(to, at + AT_ONCE)).position(at));
    }
  }

  /** Writes what another file has, from a place to another. */
  void copy(SeekableByteChannel source, long from, long to) throws IOException {
    source.position(from);
    ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
    for (long at = from; at < to; ) {
      buffer.clear().limit((int) Math.min(AT_ONCE, to - at));
      int count = source.read(buffer);
      if (count < 0) {
        throw new IOException("the file became shorter while it was read");
      }
      write(buffer.array(), 0, count);
      at += count;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      // Every Java platform has it.
      throw new IllegalStateException(never);
    }
  }
}
