package dev.dovetail.bench.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @TempDir private Path folder;

  @Test
  void hasTheLeastOfEachSide() {
    List<Measured> cases =
        Case.asked(10, Set.of("memory", "get", "list")).stream().map(Measured::new).toList();
    cases.get(0).add(Side.OURS, 3);
    cases.get(0).add(Side.RAW, 4);
    cases.get(0).add(Side.OURS, 2);
    cases.get(1).add(Side.OURS, 1_234);
    cases.get(1).add(Side.RAW, 1_000);
    // The last has not been measured yet.
    cases.get(2).add(Side.OURS, 1);
    List<String> lines = new Table(2, cases).lines();
    assertEquals(
        List.of(
            "| store | operation | 10 of 1 KiB | 10 of 1 MiB |",
            "| --- | --- | ---: | ---: |",
            "| `memory` | get | 2.00 / 4.00 = 0.50 | 1,234 / 1,000 = **1.23** |"),
        lines.subList(2, lines.size()));
  }

  @Test
  void aPageKeepsWhatIsAroundTheTable() throws IOException {
    Path file = folder.resolve("page.md");
    Files.writeString(file, "a\n<!-- bench/run stores -->\nold\n<!-- until here -->\nb\n");
    new Page(file).write(List.of("new"));
    assertEquals(
        "a\n<!-- bench/run stores -->\n\nnew\n\n<!-- until here -->\nb\n", Files.readString(file));
    Files.writeString(file, "nothing");
    assertThrows(IOException.class, () -> new Page(file).write(List.of("new")));
  }

  @Test
  void thereIsAPlaceInTheDocs() throws IOException {
    String page = Files.readString(Path.of("../../docs/stores-cost.md"));
    assertEquals(1, page.split("<!-- bench/run stores -->", -1).length - 1);
    assertEquals(1, page.split("<!-- until here -->", -1).length - 1);
  }
}
