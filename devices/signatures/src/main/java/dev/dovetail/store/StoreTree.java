package dev.dovetail.store;

import dev.dovetail.runtime.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Files by path with the folders that they imply, for whoever implements a store. It is for one
 * thread at a time, or for many while nobody changes it.
 *
 * @param <V> what is known of a file
 */
public final class StoreTree<V> {
  private final Folder<V> root = new Folder<>(new TreeMap<>());

  /** A tree without files. */
  public StoreTree() {}

  /** What there is at a path. */
  public Optional<Store.Kind> kind(StorePath path) {
    return node(path).map(it -> it instanceof Folder<V> ? Store.Kind.FOLDER : Store.Kind.FILE);
  }

  /** A file, or the error that there is none. */
  public Result<V, Store.Error> file(StorePath path) {
    Optional<Node<V>> node = node(path);
    if (node.isEmpty()) {
      return Result.err(new Store.UnknownFile(path));
    }
    return node.get() instanceof File<V> file
        ? Result.ok(file.value())
        : Result.err(new Store.FileExpected(path));
  }

  /** What is in a folder, in the order of names, or the error that there is none. */
  public Result<List<Store.Entry>, Store.Error> list(StorePath path) {
    Optional<Node<V>> node = node(path);
    if (node.isEmpty()) {
      return Result.err(new Store.UnknownFile(path));
    }
    if (!(node.get() instanceof Folder<V> folder)) {
      return Result.err(new Store.FolderExpected(path));
    }
    List<Store.Entry> entries = new ArrayList<>();
    folder
        .nodes()
        .forEach(
            (name, child) ->
                entries.add(
                    new Store.Entry(
                        path.child(name),
                        child instanceof File<V> ? Store.Kind.FILE : Store.Kind.FOLDER)));
    return Result.ok(entries);
  }

  /**
   * Why a file cannot be put at a path: there is a folder, or the path leads through a file.
   *
   * @return nothing where it can be
   */
  public Optional<Store.Error> obstacle(StorePath path) {
    return replaced(path).fold(it -> Optional.empty(), Optional::of);
  }

  /**
   * The file in whose place one would be put at a path, if there is one.
   *
   * @return the {@link #obstacle} where none can be put there
   */
  public Result<Optional<V>, Store.Error> replaced(StorePath path) {
    Node<V> node = root;
    for (int depth = 0; depth < path.segments().size(); depth++) {
      if (!(node instanceof Folder<V> folder)) {
        return Result.err(new Store.FolderExpected(path.upTo(depth)));
      }
      node = folder.nodes().get(path.segments().get(depth));
      if (node == null) {
        return Result.ok(Optional.empty());
      }
    }
    return node instanceof File<V> file
        ? Result.ok(Optional.of(file.value()))
        : Result.err(new Store.FileExpected(path));
  }

  /**
   * Puts a file at a path, in the place of one that is there.
   *
   * @throws IllegalArgumentException if there is an {@link #obstacle}
   */
  public void put(StorePath path, V value) {
    place(path, new File<>(value));
  }

  /** Removes a file, or a folder with all that is below it, if there is one. */
  public void remove(StorePath path) {
    if (path.segments().isEmpty()) {
      root.nodes().clear();
    } else {
      remove(root, path.segments());
    }
  }

  /**
   * Moves a file or a folder to a path, in the place of a file that is there.
   *
   * @throws IllegalArgumentException if there is nothing to move, or an {@link #obstacle}
   */
  public void move(StorePath source, StorePath destination) {
    Node<V> node =
        node(source).orElseThrow(() -> new IllegalArgumentException("there is no " + source));
    refuse(destination);
    remove(source);
    place(destination, node);
  }

  /** Every file at a path and below it, in the order of paths. */
  public void forEach(StorePath path, BiConsumer<? super StorePath, ? super V> action) {
    node(path).ifPresent(it -> visit(path, it, action));
  }

  private Optional<Node<V>> node(StorePath path) {
    Node<V> node = root;
    for (String segment : path.segments()) {
      node = node instanceof Folder<V> folder ? folder.nodes().get(segment) : null;
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.of(node);
  }

  private void refuse(StorePath path) {
    obstacle(path)
        .ifPresent(
            it -> {
              throw new IllegalArgumentException(it.message());
            });
  }

  private void place(StorePath path, Node<V> node) {
    List<String> segments = path.segments();
    Folder<V> folder = root;
    for (int depth = 0; depth < segments.size() - 1; depth++) {
      Node<V> next = folder.nodes().get(segments.get(depth));
      if (next == null) {
        next = new Folder<>(new TreeMap<>());
        folder.nodes().put(segments.get(depth), next);
      }
      if (!(next instanceof Folder<V> inner)) {
        // Then no folder has been made either.
        throw new IllegalArgumentException(path.upTo(depth + 1) + " is a file");
      }
      folder = inner;
    }
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("the root is a folder");
    }
    if (folder.nodes().put(path.name(), node) instanceof Folder<V> inner) {
      folder.nodes().put(path.name(), inner);
      throw new IllegalArgumentException(path + " is a folder");
    }
  }

  private static <V> void remove(Folder<V> folder, List<String> segments) {
    String first = segments.get(0);
    if (segments.size() == 1) {
      folder.nodes().remove(first);
    } else if (folder.nodes().get(first) instanceof Folder<V> inner) {
      remove(inner, segments.subList(1, segments.size()));
      if (inner.nodes().isEmpty()) {
        folder.nodes().remove(first);
      }
    }
  }

  private static <V> void visit(
      StorePath path, Node<V> node, BiConsumer<? super StorePath, ? super V> action) {
    if (node instanceof File<V> file) {
      action.accept(path, file.value());
    } else if (node instanceof Folder<V> folder) {
      for (Map.Entry<String, Node<V>> child : folder.nodes().entrySet()) {
        visit(path.child(child.getKey()), child.getValue(), action);
      }
    }
  }

  private sealed interface Node<V> {}

  private record File<V>(V value) implements Node<V> {}

  private record Folder<V>(TreeMap<String, Node<V>> nodes) implements Node<V> {}
}
