package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Removes everything from a file system, one entry after the other; gives what hinders it. */
record EmptiedFilesystem(Filesystem files) implements Supplier<Optional<String>> {
  @Override
  public Optional<String> get() {
    Optional<String> hindrance = below(StorePath.root());
    if (hindrance.isPresent()) {
      return hindrance;
    }
    Result<List<String>, Filesystem.Error> rest = files.list(StorePath.root());
    return rest.equals(Result.ok(List.of()))
        ? Optional.empty()
        : Optional.of("list / gave " + rest + " after all was destroyed");
  }

  private Optional<String> below(StorePath folder) {
    // What cannot be listed is a file.
    for (String name : files.list(folder).orElse(error -> List.of())) {
      Optional<String> hindrance = entry(folder.add(name));
      if (hindrance.isPresent()) {
        return hindrance;
      }
    }
    return Optional.empty();
  }

  private Optional<String> entry(StorePath path) {
    Optional<String> hindrance = below(path);
    return hindrance.isPresent()
        ? hindrance
        : files
            .destroy(path)
            .fold(
                done -> Optional.empty(),
                error -> Optional.of("destroy " + path + " gave " + error));
  }
}
