package dev.dovetail.bench.stores;

import static dev.dovetail.bench.stores.Ours.opened;

import dev.dovetail.blockfile.FileBlocks;
import dev.dovetail.cache.Cache;
import dev.dovetail.cache.WritableCache;
import dev.dovetail.clocks.RealTime;
import dev.dovetail.copy.Copying;
import dev.dovetail.crunch.Crunch;
import dev.dovetail.direct.Direct;
import dev.dovetail.fault.Fault;
import dev.dovetail.fault.WritableFault;
import dev.dovetail.filesystemstore.FilesystemStore;
import dev.dovetail.memory.Capacity;
import dev.dovetail.memory.Memory;
import dev.dovetail.memory.MemoryFilesystem;
import dev.dovetail.overlay.Overlay;
import dev.dovetail.prefix.Prefix;
import dev.dovetail.prefix.WritablePrefix;
import dev.dovetail.readonly.ReadOnlyView;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.tar.Tar;
import dev.dovetail.zip.Zip;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every store. */
final class Pairs {
  private static final Set<Operation> READ = EnumSet.of(Operation.GET, Operation.LIST);
  private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);
  private static final int MANY = Integer.MAX_VALUE;
  private static final String BELOW = "a/b";

  private Pairs() {}

  /** Those that rest on something, then those over other stores. */
  static List<Pair> all() {
    return List.of(
        new Pair(
            "memory",
            "a sorted map behind a lock",
            ALL,
            MANY,
            (load, media) -> memory(load),
            (load, media) -> new SortedFiles(load)),
        new Pair(
            "direct",
            "Files.readAllBytes; a rename of what was forced",
            ALL,
            MANY,
            (load, media) -> Ours.writing(opened(Direct.open(media.folder(load).toString())), load),
            (load, media) -> new FolderFiles(media.folder(load), load)),
        new Pair(
            "zip",
            "ZipFile; the JDK's file system on a copy",
            ALL,
            1_000,
            (load, media) ->
                Ours.writing(opened(Zip.open(media.zip(load).toString(), false)), load),
            (load, media) -> new ZipFiles(media.zip(load), load)),
        new Pair(
            "tar(direct)",
            "a read of an open file",
            READ,
            0,
            (load, media) -> {
              String folder = String.valueOf(media.tar(load).getParent());
              return Ours.reading(
                  opened(Tar.inStore(opened(Direct.open(folder)), "data.tar")), load);
            },
            (load, media) -> new TarFiles(media.tar(load), load)),
        new Pair(
            "tar-disk(file)",
            "a read of an open file",
            READ,
            0,
            (load, media) -> {
              String archive = media.tar(load).toString();
              return Ours.reading(
                  opened(Tar.onDisk(opened(FileBlocks.open(archive, 512, 0, false)))), load);
            },
            (load, media) -> new TarFiles(media.tar(load), load)),
        new Pair(
            "crunch",
            "a map of resources that were read",
            READ,
            0,
            (load, media) -> Ours.reading(new Crunch(new Resources(load)), load),
            (load, media) -> new ResourceFiles(new Resources(load), load)),
        new Pair(
            "filesystem-store(memory)",
            "the file system's calls",
            ALL,
            MANY,
            (load, media) ->
                Ours.writing(new FilesystemStore(new MemoryFilesystem(unlimited())), load)
                    .filled(load),
            (load, media) -> {
              var files = new PlainFilesystem(new MemoryFilesystem(unlimited()), load);
              for (int key = 0; key < load.keys(); key++) {
                files.set(key, load.content(key));
              }
              return files;
            }),
        new Pair(
            "netstore(tcpip)",
            "a socket and a sorted map behind a lock",
            ALL,
            MANY,
            (load, media) -> NetstoreSubject.open(load),
            (load, media) -> {
              var files = new SortedFiles(load);
              UploadServer server = UploadServer.into(files);
              return new Uploading(files, server.port(), load, server);
            }),
        reading("read-only(memory)", ReadOnlyView::new),
        reading("cache(memory)", it -> opened(Cache.of(it, MANY))),
        writing("writable-cache(memory)", it -> opened(WritableCache.of(it, MANY))),
        reading("copy(memory, memory)", it -> new Copying(it, new Memory(unlimited()))),
        reading("fault(memory)", it -> opened(Fault.of(it, new RealTime(), ""))),
        writing("writable-fault(memory)", it -> opened(WritableFault.of(it, new RealTime(), ""))),
        new Pair(
            "prefix(memory)",
            "memory",
            READ,
            0,
            (load, media) -> Ours.reading(opened(Prefix.of(filled(load, BELOW), BELOW)), load),
            (load, media) -> Ours.below(Ours.path(BELOW), filled(load, BELOW), load)),
        new Pair(
            "writable-prefix(memory)",
            "memory",
            ALL,
            MANY,
            (load, media) ->
                Ours.writing(opened(WritablePrefix.of(filled(load, BELOW), BELOW)), load),
            (load, media) -> Ours.below(Ours.path(BELOW), filled(load, BELOW), load)),
        new Pair(
            "overlay(memory, memory)",
            "memory",
            ALL,
            MANY,
            (load, media) -> Ours.writing(overlay(load), load),
            (load, media) -> memory(load)));
  }

  private static Pair reading(String device, Function<WritableStore, Store> over) {
    return new Pair(
        device,
        "memory",
        READ,
        0,
        (load, media) -> Ours.reading(over.apply(filled(load, "")), load).read(),
        (load, media) -> memory(load));
  }

  private static Pair writing(String device, Function<WritableStore, WritableStore> over) {
    return new Pair(
        device,
        "memory",
        ALL,
        MANY,
        (load, media) -> Ours.writing(over.apply(filled(load, "")), load).read(),
        (load, media) -> memory(load));
  }

  private static Ours memory(Load load) {
    return Ours.writing(filled(load, ""), load);
  }

  private static WritableStore filled(Load load, String below) {
    return filled(new Memory(unlimited()), load, Ours.path(below), 0, 1);
  }

  /** Half of the files in the upper store, half in the lower one. */
  private static WritableStore overlay(Load load) {
    WritableStore upper = filled(new Memory(unlimited()), load, StorePath.root(), 0, 2);
    return opened(
        Overlay.over(upper, filled(new Memory(unlimited()), load, StorePath.root(), 1, 2)));
  }

  private static WritableStore filled(
      WritableStore store, Load load, StorePath folder, int first, int step) {
    for (int key = first; key < load.keys(); key += step) {
      StorePath path = folder.append(Ours.path(load.path(key)));
      if (!store.set(path, load.content(key)).isOk()) {
        throw new IllegalStateException("memory refuses " + path);
      }
    }
    return store;
  }

  private static Capacity unlimited() {
    return new Capacity(Long.MAX_VALUE);
  }
}
