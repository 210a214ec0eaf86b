package dev.dovetail.tar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as GNU tar writes them, and such as are damaged. */
class TarTest {
  @TempDir private Path base;
  private Packing packing;

  @BeforeEach
  void folder() throws IOException {
    packing = new Packing(base);
    Files.createDirectories(packing.folder());
  }

  /** Trees of long names, links and files of any size are what they were before. */
  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"gnu, 1", "gnu, 2", "pax, 3", "pax, 4", "oldgnu, 5"})
  void holdsWhatWasPacked(String format, long seed) throws Exception {
    var random = new Random(seed);
    Map<StorePath, byte[]> expected = new TreeMap<>();
    List<StorePath> paths = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String name = folders(random) + i + "x".repeat(random.nextInt(150));
      StorePath path = StorePath.parse(name).orElseThrow();
      if (!paths.isEmpty() && random.nextInt(5) == 0) {
        StorePath old = paths.get(random.nextInt(paths.size()));
        Path link = packing.folder().resolve(name);
        Files.createDirectories(link.getParent());
        Files.createLink(link, packing.folder().resolve(old.toString().substring(1)));
        expected.put(path, expected.get(old));
      } else {
        byte[] content =
            new byte[random.nextInt(4) == 0 ? 512 * random.nextInt(4) : random.nextInt(3000)];
        random.nextBytes(content);
        Path file = packing.file(name, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(random.nextInt())));
        expected.put(path, content);
      }
      paths.add(path);
    }
    Tar tar = opened(packing.pack("--format=" + format));
    for (var file : expected.entrySet()) {
      String what = file.getKey() + ", seed " + seed;
      byte[] content = file.getValue();
      assertArrayEquals(content, valueOf(tar.get(file.getKey())), what);
      assertEquals((long) content.length, valueOf(tar.size(file.getKey())), what);
      int from = random.nextInt(content.length + 2);
      int length = random.nextInt(1000);
      assertArrayEquals(
          Arrays.copyOfRange(
              content, Math.min(from, content.length), Math.min(from + length, content.length)),
          valueOf(tar.read(file.getKey(), from, length)),
          what);
      Path host = packing.folder().resolve(file.getKey().toString().substring(1));
      assertEquals(
          Files.getLastModifiedTime(host).toInstant().getEpochSecond(),
          valueOf(tar.lastModified(file.getKey())).getEpochSecond(),
          what);
    }
    assertEquals(expected.keySet(), files(tar, StorePath.root(), new TreeMap<>()).keySet());
  }

  private static String folders(Random random) {
    var path = new StringBuilder();
    for (int depth = random.nextInt(4); depth > 0; depth--) {
      int name = random.nextInt(3);
      path.append("folder").append("é".repeat(name * 40)).append(name).append("/");
    }
    return path.toString();
  }

  private static Map<StorePath, byte[]> files(
      Store store, StorePath path, Map<StorePath, byte[]> all) {
    for (Store.Entry entry : valueOf(store.list(path))) {
      if (entry.kind() == Store.Kind.FILE) {
        all.put(entry.path(), valueOf(store.get(entry.path())));
      } else {
        files(store, entry.path(), all);
      }
    }
    return all;
  }

  @Test
  void readsNoMoreThanIsAskedFor() throws Exception {
    packing.file("large", new byte[4_000_000]);
    packing.file("other", new byte[4_000_000]);
    var shelf = new Shelf(packing.pack());
    Tar tar = valueOf(Tar.inStore(shelf, "archive.tar"));
    assertTrue(shelf.bytesRead() < 400_000, () -> shelf.bytesRead() + " bytes for the headers");
    long before = shelf.bytesRead();
    assertEquals(100, valueOf(tar.read(path("large"), 3_000_000, 100)).length);
    assertEquals(100, shelf.bytesRead() - before);
  }

  @Test
  void laterOnesTakeThePlaceOfEarlierOnes() throws Exception {
    packing.file("a", "first");
    byte[] first = packing.pack();
    packing.file("a", "second");
    byte[] second = packing.pack();
    // The first without the zeros at its end.
    byte[] both = Arrays.copyOf(first, 3 * Header.SIZE + second.length);
    System.arraycopy(second, 0, both, 3 * Header.SIZE, second.length);
    assertEquals("second", text(opened(both), "a"));
  }

  @Test
  void fractionsOfSecondsAreKeptWherePaxHasThem() throws Exception {
    Path file = packing.file("a", "");
    for (String time : List.of("2020-01-02T03:04:05.123456789Z", "1960-01-01T00:00:00.25Z")) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      Instant kept = Files.getLastModifiedTime(file).toInstant();
      assertEquals(kept, valueOf(opened(packing.pack("--format=pax")).lastModified(path("a"))));
    }
  }

  @Test
  void whatIsNoFileIsLeftOut() throws Exception {
    packing.file("a", "text");
    Files.createDirectories(packing.folder().resolve("empty"));
    Files.createSymbolicLink(packing.folder().resolve("b"), Path.of("a"));
    Files.createLink(packing.folder().resolve("c"), packing.folder().resolve("b"));
    Tar tar = opened(packing.pack());
    assertEquals(
        List.of(path("a")),
        valueOf(tar.list(StorePath.root())).stream().map(Store.Entry::path).toList());
  }

  @Test
  void namesOfAllMembersMayStandInFront() throws Exception {
    packing.file("a", "text");
    assertEquals(
        "text", text(opened(packing.pack("--format=pax", "--pax-option=comment=hello")), "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gnu", "pax", "oldgnu"})
  void sparseFilesAreRefused(String format) throws Exception {
    Path file = packing.file("sparse", "");
    try (var holes = new RandomAccessFile(file.toFile(), "rw")) {
      holes.setLength(1_000_000);
      holes.seek(500_000);
      holes.write(1);
    }
    refused("has a sparse file", packing.pack("--format=" + format, "--sparse"));
  }

  @Test
  void namesThatLeadOutAreRefused() throws Exception {
    packing.file("a", "text");
    refused(
        "has a name that no store can have: ../a", packing.pack("-P", "--transform=s,^./a,../a,"));
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    refused(
        "is damaged, or none: a header has the wrong sum",
        "x".repeat(2000).getBytes(StandardCharsets.US_ASCII));
    refused("ends in a header", "x".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void whatIsCutOffIsRefused() throws Exception {
    packing.file("a", new byte[2000]);
    byte[] archive = packing.pack();
    refused("ends before a content of 2000 bytes", Arrays.copyOf(archive, 2 * Header.SIZE + 1999));
    Tar whole = opened(Arrays.copyOf(archive, 2 * Header.SIZE + 2000));
    assertEquals(2000, valueOf(whole.get(path("a"))).length);
  }

  @Test
  void anEmptyArchiveIsAnEmptyStore() throws Exception {
    assertEquals(List.of(), valueOf(opened(packing.pack()).list(StorePath.root())));
    assertEquals(List.of(), valueOf(opened(new byte[0]).list(StorePath.root())));
  }

  /** Whatever is damaged, nothing is thrown. */
  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"gnu, 1", "pax, 2"})
  void damageIsAnError(String format, long seed) throws Exception {
    packing.file("a".repeat(120), "text");
    packing.file("b", new byte[1000]);
    Files.createLink(packing.folder().resolve("c"), packing.folder().resolve("b"));
    byte[] archive = packing.pack("--format=" + format);
    var random = new Random(seed);
    int opened = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] damaged =
          Arrays.copyOf(
              archive, random.nextInt(8) == 0 ? random.nextInt(archive.length) : archive.length);
      for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
        int at = random.nextInt(Math.min(damaged.length, 6 * Header.SIZE));
        damaged[at] =
            (byte) (random.nextBoolean() ? '0' + random.nextInt(10) : random.nextInt(256));
        mendSum(damaged, at / Header.SIZE * Header.SIZE);
      }
      Result<Tar, Store.Error> result = Tar.inStore(new Shelf(damaged), "archive.tar");
      if (result.isOk()) {
        opened++;
        files(valueOf(result), StorePath.root(), new TreeMap<>());
      }
    }
    assertTrue(opened > 100, opened + " of 3000 were opened, seed " + seed);
  }

  /** Makes the sum of a header right again, so that what else is wrong is looked at. */
  private static void mendSum(byte[] archive, int header) {
    if (archive.length - header < Header.SIZE || archive[header + 257] != 'u') {
      return;
    }
    Arrays.fill(archive, header + 148, header + 156, (byte) ' ');
    int sum = 0;
    for (int i = header; i < header + Header.SIZE; i++) {
      sum += archive[i] & 0xff;
    }
    byte[] digits = ("0000000" + Integer.toOctalString(sum)).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, digits.length - 7, archive, header + 148, 7);
  }

  private static Tar opened(byte[] archive) {
    return valueOf(Tar.inStore(new Shelf(archive), "archive.tar"));
  }

  private static void refused(String fault, byte[] archive) {
    String said =
        Tar.inStore(new Shelf(archive), "archive.tar")
            .fold(it -> "it was opened", it -> it.message());
    assertTrue(said.startsWith("the archive " + fault + " (byte "), said);
  }

  private static String text(Tar tar, String path) {
    return new String(valueOf(tar.get(path(path))), StandardCharsets.UTF_8);
  }

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  private static <T> T valueOf(Result<T, Store.Error> result) {
    return result.orElse(
        error -> {
          throw new AssertionError(error.message());
        });
  }
}
