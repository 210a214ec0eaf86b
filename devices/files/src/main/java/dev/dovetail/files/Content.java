package dev.dovetail.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/** What a file is to have. */
interface Content {
  /** Makes a new file that has it. */
  void into(Path file) throws IOException;

  /** These bytes. */
  static Content of(byte[] content) {
    return file -> {
      try (SeekableByteChannel channel = create(file)) {
        new Bytes(channel).write(content, 0, content.length);
      }
    };
  }

  /** What another file has, with a part of it changed; the other stays as it is. */
  static Content patched(Places places, Path other, long offset, byte[] part) {
    return file -> {
      try (SeekableByteChannel source = places.open(other);
          SeekableByteChannel channel = create(file)) {
        var bytes = new Bytes(channel);
        long size = source.size();
        long from = Math.min(offset, size);
        bytes.copy(source, 0, from);
        bytes.write(part, 0, part.length);
        bytes.copy(source, Math.min(size, from + part.length), size);
      }
    };
  }

  /** Zeros, all of them written: what has been allocated does not run out of space later. */
  static Content zeros(long size, Optional<Instant> lastModified) {
    return file -> {
      try (SeekableByteChannel channel = create(file)) {
        byte[] zeros = new byte[(int) Math.min(size, Bytes.AT_ONCE)];
        for (long left = size; left > 0; left -= zeros.length) {
          new Bytes(channel).write(zeros, 0, (int) Math.min(left, zeros.length));
        }
      }
      if (lastModified.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(lastModified.get()));
      }
    };
  }

  private static SeekableByteChannel create(Path file) throws IOException {
    return Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
