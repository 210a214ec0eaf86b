package dev.dovetail.bench.stores;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Folders and archives with the files of a load, made once and used again.
 *
 * @param base the folder they are in
 */
record Media(Path base) {
  private static final int BLOCK = 512;

  Path folder(Load load) throws IOException {
    return made("folder", load, this::folder);
  }

  Path zip(Load load) throws IOException {
    return made("zip", load, this::zip).resolve("data.zip");
  }

  Path tar(Load load) throws IOException {
    return made("tar", load, this::tar).resolve("data.tar");
  }

  private Path made(String kind, Load load, Making making) throws IOException {
    Path done = base.resolve(kind + "-" + load.keys() + "-" + load.size());
    if (!Files.exists(done)) {
      Files.createDirectories(base);
      Path fresh = Files.createTempDirectory(base, kind);
      making.into(fresh, load);
      Files.move(fresh, done, StandardCopyOption.ATOMIC_MOVE);
    }
    return done;
  }

  private void folder(Path into, Load load) throws IOException {
    Files.createDirectory(into.resolve(Load.FOLDER));
    for (int key = 0; key < load.keys(); key++) {
      Files.write(into.resolve(load.path(key)), load.content(key));
    }
  }

  private void zip(Path into, Load load) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out(into.resolve("data.zip")))) {
      for (int key = 0; key < load.keys(); key++) {
        zip.putNextEntry(new ZipEntry(load.path(key)));
        zip.write(load.content(key));
      }
    }
  }

  private void tar(Path into, Load load) throws IOException {
    try (OutputStream tar = out(into.resolve("data.tar"))) {
      for (int key = 0; key < load.keys(); key++) {
        tar.write(header(load.path(key), load.size()));
        tar.write(load.content(key));
        tar.write(new byte[(BLOCK - load.size() % BLOCK) % BLOCK]);
      }
      tar.write(new byte[2 * BLOCK]);
    }
  }

  /** The header of a file (POSIX.1-1988, ustar). */
  private static byte[] header(String path, int size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, path);
    put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(header, 124, "%011o\0".formatted(size) + "%011o\0".formatted(0));
    // The sum is taken with blanks in its own place.
    put(header, 148, "        0");
    put(header, 257, "ustar\0" + "00");
    int sum = 0;
    for (byte each : header) {
      sum += each & 0xff;
    }
    put(header, 148, "%06o\0 ".formatted(sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static OutputStream out(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  private interface Making {
    void into(Path folder, Load load) throws IOException;
  }
}
