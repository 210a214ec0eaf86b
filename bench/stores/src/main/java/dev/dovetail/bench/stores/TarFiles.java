package dev.dovetail.bench.stores;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Instead of {@code tar} and {@code tar-disk}: a read at a place of an open file. */
final class TarFiles implements Subject {
  private static final int BLOCK = 512;

  private final FileChannel archive;
  private final NavigableMap<String, Place> files = new TreeMap<>();
  private final String[] paths;

  TarFiles(Path archive, Load load) throws IOException {
    this.archive = FileChannel.open(archive, StandardOpenOption.READ);
    this.paths = new String[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = load.path(key);
    }
    for (long at = 0; at < this.archive.size(); ) {
      byte[] header = read(new Place(at, BLOCK));
      int size = header[0] == 0 ? 0 : Integer.parseInt(text(header, 124, 135), 8);
      if (header[0] != 0) {
        files.put(text(header, 0, 100), new Place(at + BLOCK, size));
      }
      at += BLOCK + (size + BLOCK - 1L) / BLOCK * BLOCK;
    }
  }

  private static String text(byte[] header, int from, int to) {
    return new String(header, from, to - from, StandardCharsets.UTF_8).replace("\0", "");
  }

  @Override
  public byte[] get(int key) throws IOException {
    Place place = files.get(paths[key]);
    if (place == null) {
      throw new IllegalArgumentException("there is no " + paths[key]);
    }
    return read(place);
  }

  private byte[] read(Place place) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(place.size());
    while (content.hasRemaining()) {
      if (archive.read(content, place.offset() + content.position()) < 0) {
        throw new EOFException("the archive ends early");
      }
    }
    return content.array();
  }

  @Override
  public void set(int key, byte[] content) {
    throw new UnsupportedOperationException("an archive stays as it is");
  }

  @Override
  public List<Listed> list() {
    return SortedFiles.list(files, Load.FOLDER);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private record Place(long offset, int size) {}
}
