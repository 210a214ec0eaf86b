package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Random operations on a file system. */
record FilesystemRound(Filesystem files, Emptying emptying) implements Round<FilesystemOperation> {
  @Override
  public FilesystemOperation operation(RandomGenerator random) {
    var names = new Names(random);
    return switch (random.nextInt(10)) {
      case 0 -> new FilesystemOperation.Read(names.path(), random.nextInt(8), random.nextInt(8));
      case 1, 2 -> new FilesystemOperation.Look(names.path());
      case 3 -> new FilesystemOperation.Create(names.path());
      case 4 -> new FilesystemOperation.MakeFolder(names.path());
      case 5, 6 -> new FilesystemOperation.Destroy(names.path());
      default -> new FilesystemOperation.Write(names.path(), random.nextInt(8), names.content());
    };
  }

  @Override
  public Optional<String> difference(Iterable<FilesystemOperation> operations) {
    emptying.run();
    if (emptying.failed()) {
      // Whatever differs could be due to what is left.
      return Optional.empty();
    }
    var model = new ModelFilesystem();
    for (FilesystemOperation operation : operations) {
      String expected = operation.on(model);
      String actual = operation.on(files);
      if (!expected.equals(actual)) {
        return Optional.of(operation + " gave " + actual + ", not " + expected);
      }
    }
    String expected = new FilesystemContents(model).toString();
    String actual = new FilesystemContents(files).toString();
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of("at the end there is " + actual + ", not " + expected);
  }
}
