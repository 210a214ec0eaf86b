package dev.dovetail.bench.stores;

import dev.dovetail.store.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Instead of {@code direct}: reads whole files; writes another, forces it to the disk, renames it,
 * and forces the folder.
 */
final class FolderFiles implements Subject {
  private final Path root;
  private final Path[] paths;

  FolderFiles(Path root, Load load) {
    this.root = root;
    this.paths = new Path[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = root.resolve(load.path(key));
    }
  }

  @Override
  public byte[] get(int key) throws IOException {
    return Files.readAllBytes(paths[key]);
  }

  @Override
  public synchronized void set(int key, byte[] content) throws IOException {
    Path fresh = root.resolve(".fresh");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (ByteBuffer bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    replace(fresh, paths[key]);
  }

  /** Renames a file to where another is, durably. */
  static void replace(Path fresh, Path place) throws IOException {
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Path folder = place.getParent();
    if (folder != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public List<Listed> list() throws IOException {
    List<Listed> found = new ArrayList<>();
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(root.resolve(Load.FOLDER))) {
      for (Path each : folder) {
        boolean inner = Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS);
        found.add(
            new Listed(
                Load.FOLDER + "/" + each.getFileName(),
                inner ? Store.Kind.FOLDER : Store.Kind.FILE));
      }
    }
    found.sort(Comparator.comparing(Listed::path));
    return found;
  }
}
