package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of docs/ show is what the tool prints. {@code -Dgolden=write} writes it anew. */
final class PageTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)(?<=```console\\n).*?(?=```)");

  @ParameterizedTest
  @ValueSource(strings = {"tool.md", "tour.md"})
  void aPageShowsWhatIsPrinted(String name) throws IOException {
    Path file = Path.of("../docs", name);
    String page = Files.readString(file);
    Matcher blocks = BLOCK.matcher(page);
    assertTrue(blocks.find(), "no example");
    String now =
        BLOCK
            .matcher(page)
            .replaceAll(it -> Matcher.quoteReplacement(new Transcript(it.group()).again().text()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, now);
    }
    assertEquals(Files.readString(file), now, "run with -Dgolden=write");
  }
}
