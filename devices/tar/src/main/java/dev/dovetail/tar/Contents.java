package dev.dovetail.tar;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads what is in an archive, header by header; contents stay where they are. Used once. */
final class Contents {
  /** Bytes of the longest names and records; those of a path have 4 KiB on most systems. */
  private static final int LONGEST = 1 << 20;

  private final Medium medium;
  private final Window window;
  private final StoreTree<Member> files = new StoreTree<>();
  private final Set<StorePath> leftOut = new HashSet<>();

  /** What was said of all members that follow. */
  private final Extras common = new Extras();

  /** What was said of the next one; empty where nothing was. */
  private Optional<Extras> said = Optional.empty();

  Contents(Medium medium) {
    this.medium = medium;
    this.window = new Window(medium);
  }

  /** The files by path. */
  StoreTree<Member> read() throws Unusable {
    long at = 0;
    while (at < medium.size()) {
      if (medium.size() - at < Header.SIZE) {
        throw new Unusable("ends in a header", at);
      }
      var header = new Header(window.read(at, Header.SIZE), at);
      if (header.isEnd()) {
        return files;
      }
      header.check();
      long size = member(header, at + Header.SIZE);
      at += Header.SIZE + size;
      // The last content need not be filled up.
      at = Math.min(medium.size(), at + (Header.SIZE - size % Header.SIZE) % Header.SIZE);
    }
    return files;
  }

  /** Takes a member; gives the bytes that follow its header. */
  private long member(Header header, long start) throws Unusable {
    char type = header.type();
    if (type == 'x' || type == 'g' || type == 'L' || type == 'K') {
      return describing(header, type, start);
    }
    Extras extras = said.orElse(common);
    said = Optional.empty();
    if (type == 'S' || extras.isSparse()) {
      throw new Unusable("has a sparse file", header.offset());
    }
    if (type == 'V') {
      return 0;
    }
    String name = extras.text("path").isPresent() ? extras.text("path").get() : header.name();
    long size = size(header, extras, start);
    StorePath path = path(name, header.offset());
    switch (type) {
      case '0', '\0', '7' -> {
        if (!name.endsWith("/")) {
          put(path, new Member(start, size, modified(header, extras)), header.offset());
        }
        return size;
      }
      case '1' -> {
        return link(header, extras, path, size);
      }
      case '2', '3', '4', '6' -> {
        leaveOut(path);
        return 0;
      }
      case '5', 'D' -> {
        return size;
      }
      default ->
          throw new Unusable("has a member of the unknown type " + (int) type, header.offset());
    }
  }

  private long describing(Header header, char type, long start) throws Unusable {
    long size = header.size();
    if (size < 0 || size > LONGEST || size > medium.size() - start) {
      throw new Unusable("has a name or a record of " + size + " bytes", header.offset());
    }
    byte[] content = window.read(start, (int) size);
    if (type == 'g') {
      common.addAll(content, start);
      return size;
    }
    Extras extras = said.orElseGet(common::copy);
    said = Optional.of(extras);
    switch (type) {
      case 'x' -> extras.addAll(content, start);
      case 'L' -> extras.add("path", new Text(content, start).read());
      default -> extras.add("linkpath", new Text(content, start).read());
    }
    return size;
  }

  private long size(Header header, Extras extras, long start) throws Unusable {
    Optional<Long> said = extras.size(header.offset());
    long size = said.isPresent() ? said.get() : header.size();
    boolean follows = header.type() < '1' || header.type() > '6' || header.type() == '5';
    if (follows && (size < 0 || size > medium.size() - start)) {
      throw new Unusable("ends before a content of " + size + " bytes", header.offset());
    }
    return size;
  }

  private static Instant modified(Header header, Extras extras) throws Unusable {
    Optional<Instant> said = extras.modified(header.offset());
    return said.isPresent() ? said.get() : Extras.instant(header.modified(), header.offset());
  }

  private long link(Header header, Extras extras, StorePath path, long size) throws Unusable {
    if (size != 0) {
      throw new Unusable("has a link with a content", header.offset());
    }
    String target =
        extras.text("linkpath").isPresent() ? extras.text("linkpath").get() : header.link();
    StorePath old = path(target, header.offset());
    if (leftOut.contains(old)) {
      leaveOut(path);
      return 0;
    }
    Member member = files.file(old).fold(it -> it, it -> new Member(-1, 0, Instant.EPOCH));
    if (member.offset() < 0) {
      throw new Unusable("links to " + old + ", which is not before it", header.offset());
    }
    put(path, member, header.offset());
    return 0;
  }

  private void put(StorePath path, Member member, long offset) throws Unusable {
    Optional<Store.Error> obstacle = files.obstacle(path);
    if (obstacle.isPresent()) {
      throw new Unusable("has two of a name: " + obstacle.get().message(), offset);
    }
    leftOut.remove(path);
    files.put(path, member);
  }

  /** What is neither a file nor a folder is not in the store, nor what it took the place of. */
  private void leaveOut(StorePath path) {
    leftOut.add(path);
    if (files.kind(path).filter(it -> it == Store.Kind.FILE).isPresent()) {
      files.remove(path);
    }
  }

  /** A name as a path; the root for that of the folder that was archived. */
  private static StorePath path(String name, long offset) throws Unusable {
    StorePath path = StorePath.root();
    for (String segment : name.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".")) {
        continue;
      }
      try {
        path = path.add(segment);
      } catch (IllegalArgumentException e) {
        throw new Unusable("has a name that no store can have: " + name, offset);
      }
    }
    return path;
  }
}
