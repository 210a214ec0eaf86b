package dev.dovetail.files;

import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process writes when it is killed. */
enum Victim {
  /** A folder that gets contents of all sizes. */
  FOLDER {
    @Override
    WritableStore open(Path place) {
      return FileStore.ofFolder(place.resolve("files"));
    }

    @Override
    Script script(long seed) {
      return new Script(seed, 60_000, 4);
    }
  },
  /** A folder in which small files, and folders with them, are moved most of the time. */
  MOVES {
    @Override
    WritableStore open(Path place) {
      return FileStore.ofFolder(place.resolve("files"));
    }

    @Override
    Script script(long seed) {
      return new Script(seed, 10, 40);
    }
  },
  /** An archive. */
  ARCHIVE {
    @Override
    WritableStore open(Path place) {
      return FileStore.ofArchive(place.resolve("files"), true)
          .fold(
              it -> it,
              error -> {
                throw new IllegalStateException(error.message());
              });
    }

    @Override
    Path own(Path place) {
      return place.resolve(".files" + Places.RESERVED);
    }

    @Override
    Script script(long seed) {
      return new Script(seed, 20_000, 4);
    }
  };

  /** Begins one below a folder. */
  void make(Path place) throws IOException {
    Files.createDirectories(this == ARCHIVE ? place : place.resolve("files"));
  }

  abstract WritableStore open(Path place);

  abstract Script script(long seed);

  /** The folder that the store has for itself. */
  Path own(Path place) {
    return place.resolve("files").resolve(Places.RESERVED);
  }

  /** What the store has in that folder. */
  List<String> left(Path place) throws IOException {
    Path own = own(place);
    return Files.exists(own)
        ? Folders.in(own).stream().map(Places::name).sorted().toList()
        : List.of();
  }
}
