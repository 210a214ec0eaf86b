package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/tool.md shows is what the tool prints. {@code -Dgolden=write} writes it anew. */
final class ToolPageTest {
  private static final Path PAGE = Path.of("../docs/tool.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)(?<=```console\\n).*?(?=```)");

  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    String page = Files.readString(PAGE);
    Matcher blocks = BLOCK.matcher(page);
    assertTrue(blocks.find(), "no example");
    String now =
        BLOCK
            .matcher(page)
            .replaceAll(it -> Matcher.quoteReplacement(new Transcript(it.group()).again().text()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, now);
    }
    assertEquals(Files.readString(PAGE), now, "run with -Dgolden=write");
  }
}
