package dev.dovetail.tool.program;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** Collects the sources of a folder, and of those that links in it lead to. */
final class SourceFiles extends SimpleFileVisitor<Path> {
  private final Set<Path> found = new TreeSet<>();

  private SourceFiles() {}

  /** All of them, sorted. */
  static Set<Path> in(Path folder) throws IOException {
    SourceFiles files = new SourceFiles();
    Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
    return files.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    // What lies among classes was generated when they were compiled.
    return Operand.isOfClasses(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // A link that is still one leads nowhere: editors leave such beside what is edited.
    if (file.toString().endsWith(".java") && !attributes.isSymbolicLink()) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    // A link to a folder above has nothing that was not seen.
    return failure instanceof FileSystemLoopException
        ? FileVisitResult.CONTINUE
        : super.visitFileFailed(file, failure);
  }
}
