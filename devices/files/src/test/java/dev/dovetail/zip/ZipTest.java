package dev.dovetail.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
  @Test
  void offersToBeginWithAnEmptyArchive(@TempDir Path folder) {
    Path archive = folder.resolve("a.zip");
    assertEquals(
        "there is no archive " + archive + "; zip-create begins with an empty one",
        Zip.open(archive.toString(), false).fold(it -> "no error", Store.Error::message));
    assertFalse(Files.exists(archive));
    assertTrue(Zip.open(archive.toString(), true).isOk());
    assertTrue(Zip.open(archive.toString(), false).isOk());
  }

  @Test
  void saysThatThereIsNoFolderForIt(@TempDir Path folder) {
    Path absent = folder.resolve("absent");
    assertEquals(
        "there is no folder " + absent,
        Zip.open(absent.resolve("a.zip").toString(), true)
            .fold(it -> "no error", Store.Error::message));
  }
}
