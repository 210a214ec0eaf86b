package dev.dovetail.bench.stores;

import dev.dovetail.store.Store;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Instead of {@code zip}: the JDK's {@link ZipFile}, opened again where another archive has come;
 * and its file system to write a copy, which takes the archive's place durably.
 */
final class ZipFiles implements Subject {
  private final Path archive;
  private final String[] paths;
  private ZipFile zip;
  private BasicFileAttributes seen;

  ZipFiles(Path archive, Load load) throws IOException {
    this.archive = archive;
    this.paths = new String[load.keys()];
    for (int key = 0; key < paths.length; key++) {
      paths[key] = load.path(key);
    }
    this.seen = attributes();
    this.zip = new ZipFile(archive.toFile());
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(archive, BasicFileAttributes.class);
  }

  private ZipFile current() throws IOException {
    BasicFileAttributes now = attributes();
    if (!String.valueOf(now.fileKey()).equals(String.valueOf(seen.fileKey()))
        || now.size() != seen.size()
        || !now.lastModifiedTime().equals(seen.lastModifiedTime())) {
      zip.close();
      seen = now;
      zip = new ZipFile(archive.toFile());
    }
    return zip;
  }

  @Override
  public synchronized byte[] get(int key) throws IOException {
    ZipEntry entry = current().getEntry(paths[key]);
    if (entry == null) {
      throw new FileNotFoundException(paths[key]);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public synchronized void set(int key, byte[] content) throws IOException {
    Path fresh = archive.resolveSibling("fresh.zip");
    Files.copy(archive, fresh, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem files = FileSystems.newFileSystem(fresh, Map.of())) {
      Files.write(files.getPath(paths[key]), content);
    }
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    FolderFiles.replace(fresh, archive);
  }

  @Override
  public synchronized List<Listed> list() throws IOException {
    List<Listed> found = new ArrayList<>();
    String prefix = Load.FOLDER + "/";
    for (var entries = current().entries(); entries.hasMoreElements(); ) {
      String name = entries.nextElement().getName();
      if (name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0) {
        found.add(new Listed(name, Store.Kind.FILE));
      }
    }
    found.sort(Comparator.comparing(Listed::path));
    return found;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
