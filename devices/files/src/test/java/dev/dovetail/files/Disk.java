package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a disk is told, and what of that it may have once the power is gone: all that was forced,
 * and any part of the rest. A rename is one change of two folders, there or not.
 */
final class Disk {
  private final Node root = new Node(true);
  private final List<Change> changes = new ArrayList<>();

  /** A folder is made. */
  void folder(Path path) {
    change(entry(path, Optional.of(new Node(true))));
  }

  /** A file has a content; it is made where there is none. */
  void content(Path path, byte[] content) {
    if (find(path).isEmpty()) {
      change(entry(path, Optional.of(new Node(false))));
    }
    node(path).written = content;
  }

  /** Something is deleted. */
  void delete(Path path) {
    change(entry(path, Optional.empty()));
  }

  /** Something is renamed, to the place of what is there. */
  void move(Path source, Path destination) {
    Node node = node(source);
    change(entry(source, Optional.empty()), entry(destination, Optional.of(node)));
  }

  /** A file or folder is forced. */
  void force(Path path) {
    Node node = node(path);
    node.forced = node.written;
    for (Change change : changes) {
      change.forced |= change.entries.stream().anyMatch(it -> it.folder == node);
    }
  }

  /**
   * Lays out what may be left.
   *
   * @param kept how many of ten changes that were not forced are there all the same
   */
  void lose(Random random, int kept, Path into) throws IOException {
    Map<Node, Map<String, Node>> left = new HashMap<>();
    for (Change change : changes) {
      if (change.forced || random.nextInt(10) < kept) {
        change.entries.forEach(
            it -> it.happens(left.computeIfAbsent(it.folder, any -> new TreeMap<>())));
      }
    }
    write(root, left, random, into);
  }

  private static void write(
      Node folder, Map<Node, Map<String, Node>> left, Random random, Path into) throws IOException {
    Files.createDirectories(into);
    for (var entry : left.getOrDefault(folder, Map.of()).entrySet()) {
      Path path = into.resolve(entry.getKey());
      if (entry.getValue().isFolder) {
        write(entry.getValue(), left, random, path);
      } else {
        Files.write(path, entry.getValue().left(random));
      }
    }
  }

  private void change(Entry... entries) {
    changes.add(new Change(List.of(entries)));
    for (Entry entry : entries) {
      entry.happens(entry.folder.entries);
    }
  }

  private Entry entry(Path path, Optional<Node> node) {
    return new Entry(node(Places.parent(path)), Places.name(path), node);
  }

  private Node node(Path path) {
    return find(path).orElseThrow(() -> new IllegalStateException("unknown to the disk: " + path));
  }

  private Optional<Node> find(Path path) {
    Node node = root;
    for (Path name : path) {
      Node next = node.entries.get(name.toString());
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }

  /** A file or a folder, whatever its name. */
  private static final class Node {
    private final boolean isFolder;
    private final Map<String, Node> entries = new TreeMap<>();
    private byte[] written = {};
    private byte[] forced = {};

    Node(boolean isFolder) {
      this.isFolder = isFolder;
    }

    byte[] left(Random random) {
      return written == forced || random.nextBoolean()
          ? forced
          : Arrays.copyOf(written, random.nextInt(written.length + 1));
    }
  }

  /** What has a name in a folder from some moment on; nothing where the name is gone. */
  private record Entry(Node folder, String name, Optional<Node> node) {
    void happens(Map<String, Node> entries) {
      node.ifPresentOrElse(it -> entries.put(name, it), () -> entries.remove(name));
    }
  }

  /** Entries that change at one moment. */
  private static final class Change {
    private final List<Entry> entries;
    private boolean forced;

    Change(List<Entry> entries) {
      this.entries = entries;
    }
  }
}
