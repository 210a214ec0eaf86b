package dev.dovetail.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DirectTest {
  @TempDir Path temporary;
  private Path root;
  private Store direct;

  @BeforeEach
  void makeFolder() throws IOException {
    root = Files.createDirectory(temporary.resolve("root"));
    Files.createDirectory(root.resolve("folder"));
    Files.writeString(root.resolve("file"), "content");
    Files.writeString(root.resolve("folder/inner"), "inner content");
    Files.writeString(temporary.resolve("secret"), "secret");
    direct = open(root);
  }

  private static Store open(Path folder) {
    return Direct.open(folder.toString())
        .orElse(
            error -> {
              throw new AssertionError(error.message());
            });
  }

  private static String fault(String fs) {
    return Direct.open(fs).fold(direct -> "no fault", Store.Error::message);
  }

  private String get(String path) {
    return direct
        .get(StorePath.parse(path).orElseThrow())
        .fold(
            content -> new String(content, java.nio.charset.StandardCharsets.UTF_8),
            Store.Error::message);
  }

  private void link(String name, String to) throws IOException {
    Files.createSymbolicLink(root.resolve(name), Path.of(to));
  }

  @Test
  void readsFiles() {
    assertEquals("content", get("/file"));
    assertEquals("inner content", get("/folder/inner"));
  }

  @Test
  void readsEveryByte() throws IOException {
    byte[] bytes = new byte[1_000_003];
    new Random(1).nextBytes(bytes);
    Files.write(root.resolve("large"), bytes);
    Files.write(root.resolve("empty"), new byte[0]);
    assertArrayEquals(
        bytes, direct.get(StorePath.root().add("large")).orElse(error -> new byte[0]));
    assertEquals("", get("/empty"));
  }

  @Test
  void seesChanges() throws IOException {
    Files.writeString(root.resolve("file"), "changed");
    assertEquals("changed", get("/file"));
    Files.delete(root.resolve("file"));
    assertEquals("there is no /file", get("/file"));
  }

  @Test
  void knowsFoldersAndWhatIsMissing() {
    assertEquals("/ is a folder", get("/"));
    assertEquals("/folder is a folder", get("/folder"));
    assertEquals("there is no /missing", get("/missing"));
    assertEquals("there is no /missing/a", get("/missing/a"));
    assertEquals("there is no /file/a", get("/file/a"));
    String longName = "/" + "a".repeat(5000);
    assertEquals("there is no " + longName, get(longName));
  }

  @Test
  void followsLinksInside() throws IOException {
    link("relative", "folder/inner");
    link("absolute", root.resolve("file").toString());
    link("around", "../root/file");
    link("up", "folder");
    assertEquals("inner content", get("/relative"));
    assertEquals("content", get("/absolute"));
    assertEquals("content", get("/around"));
    assertEquals("inner content", get("/up/inner"));
    assertEquals("/up is a folder", get("/up"));
  }

  @Test
  void followsNoLinkOut() throws IOException {
    link("out", "../secret");
    link("out-absolute", temporary.resolve("secret").toString());
    link("parent", "..");
    link("system", "/");
    link("chain", "out");
    assertEquals("there is no /out", get("/out"));
    assertEquals("there is no /out-absolute", get("/out-absolute"));
    assertEquals("there is no /parent", get("/parent"));
    assertEquals("there is no /parent/secret", get("/parent/secret"));
    assertEquals("there is no /system/etc/passwd", get("/system/etc/passwd"));
    assertEquals("there is no /chain", get("/chain"));
  }

  @Test
  void isNotFooledByANameThatBeginsAlike() throws IOException {
    Files.createDirectory(temporary.resolve("root-private"));
    Files.writeString(temporary.resolve("root-private/secret"), "secret");
    link("alike", "../root-private/secret");
    assertEquals("there is no /alike", get("/alike"));
  }

  @Test
  void survivesBrokenLinksAndLoops() throws IOException {
    link("broken", "nowhere");
    link("loop", "loop");
    assertEquals("there is no /broken", get("/broken"));
    assertEquals("there is no /loop", get("/loop"));
  }

  @Test
  void servesAFolderThatIsALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
    direct = open(link);
    assertEquals("content", get("/file"));
  }

  @Test
  void takesNoPipeForAFile() throws Exception {
    var process = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start();
    assumeTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, "no mkfifo");
    assertEquals("there is no /pipe", get("/pipe"));
  }

  @Test
  void saysWhatMayNotBeRead() throws IOException {
    Files.setPosixFilePermissions(
        root.resolve("file"), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(root.resolve("file")), "nothing is forbidden to this user");
    assertEquals("/file may not be read", get("/file"));
  }

  @Test
  void saysWhatIsTooLarge() throws IOException {
    try (var file = new RandomAccessFile(root.resolve("huge").toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    assertEquals("/huge has 3221225472 bytes, more than fit in an array", get("/huge"));
  }

  @Test
  void needsAFolder() throws IOException {
    Path nowhere = temporary.resolve("nowhere");
    assertEquals("there is no folder " + nowhere, fault(nowhere.toString()));
    assertEquals("there is no folder " + nowhere + "/a", fault(nowhere + "/a"));
    assertEquals(root.resolve("file") + " is not a folder", fault(root.resolve("file").toString()));
    link("file-link", "file");
    link("loop", "loop");
    link("broken", "nowhere");
    assertEquals(root.resolve("file-link") + " is not a folder", fault(root + "/file-link"));
    assertEquals("there is no folder " + root.resolve("loop"), fault(root + "/loop"));
    assertEquals("there is no folder " + root.resolve("broken"), fault(root + "/broken"));
  }

  @Test
  void takesARelativePathAsTheProcessSeesIt() {
    Path here = Path.of("").toAbsolutePath();
    assertEquals("no fault", fault("."));
    assertEquals("there is no folder " + here.resolve("nowhere at all"), fault("nowhere at all"));
  }

  @Test
  void servesNothingThatIsNotNamed() {
    Path here = Path.of("").toAbsolutePath();
    assertEquals("the path of the folder is empty; \".\" is " + here, fault(""));
  }

  @Test
  void saysWhatIsNoPath() {
    assertEquals("\"a\0\" is no path of a folder: Nul character not allowed", fault("a\0"));
  }

  @Test
  void saysThatTheFolderMayNotBeRead() throws IOException {
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rw-------"));
    try {
      assumeTrue(!Files.isExecutable(root), "nothing is forbidden to this user");
      assertEquals("the folder " + root + " may not be read", fault(root.toString()));
      String inner = root.resolve("folder").toString();
      assertEquals("the folder " + inner + " may not be read", fault(inner));
    } finally {
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void looksForTheFolderAgainOnEachRead() throws IOException {
    Path later = temporary.resolve("later");
    Files.move(root, later);
    assertEquals("there is no folder " + root, get("/file"));
    Files.createDirectory(root);
    Files.writeString(root.resolve("file"), "another");
    assertEquals("another", get("/file"));
  }

  @Test
  void readsNamesWithBlanksAndLetters() throws IOException {
    Files.writeString(root.resolve("a b+%41"), "odd");
    assertEquals("odd", get("/a b+%41"));
    String encoding = System.getProperty("sun.jnu.encoding", "");
    assumeTrue(encoding.equals("UTF-8"), "file names of this system are " + encoding);
    Files.writeString(root.resolve("ä€😀"), "letters");
    assertEquals("letters", get("/ä€😀"));
  }

  @Test
  void givesNamesTheSystemCannotHave() {
    assertTrue(get("/\ud800").startsWith("there is no /"), "not taken for missing");
  }
}
