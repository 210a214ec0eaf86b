package dev.dovetail.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an archive that cannot be opened. */
class ZipTest {
  @TempDir private Path folder;

  private static String fault(Path archive, boolean create) {
    return Zip.open(archive.toString(), create).fold(it -> "no fault", Store.Error::message);
  }

  @Test
  void saysHowToBeginOne() {
    Path archive = folder.resolve("a.zip");
    assertEquals(
        "there is no archive " + archive + "; with zip-create an empty one is begun",
        fault(archive, false));
    assertEquals("no fault", fault(archive, true));
    assertEquals("no fault", fault(archive, false));
  }

  @Test
  void saysWhatIsNone() throws Exception {
    Path archive = Files.writeString(folder.resolve("a.zip"), "no archive");
    assertEquals(archive + " is no ZIP archive that can be read", fault(archive, true));
  }
}
