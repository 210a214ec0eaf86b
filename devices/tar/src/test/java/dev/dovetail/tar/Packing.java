package dev.dovetail.tar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that GNU tar packs.
 *
 * @param base holds the folder and the archive
 */
record Packing(Path base) {
  Path folder() {
    return base.resolve("folder");
  }

  Path archive() {
    return base.resolve("archive.tar");
  }

  /** Writes a file. */
  Path file(String path, byte[] content) throws IOException {
    Path file = folder().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  Path file(String path, String content) throws IOException {
    return file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Packs the folder. */
  byte[] pack(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tar", "-C", folder().toString()));
    command.addAll(List.of("--sort=name", "-cf", archive().toString()));
    command.addAll(List.of(options));
    command.add(".");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process tar = builder.start();
    String said = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, tar.waitFor(), said);
    return Files.readAllBytes(archive());
  }
}
