package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands print what the transcripts have. {@code -Dgolden=write} writes them anew. */
final class TranscriptTest {
  static Stream<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/transcripts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void printsTheSame(Path file) throws IOException {
    Transcript recorded = new Transcript(Files.readString(file));
    assertFalse(recorded.commands().isEmpty(), "no command in " + file);
    Transcript now = recorded.again();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, now.text());
    }
    assertEquals(Files.readString(file), now.text(), file.toString());
  }
}
