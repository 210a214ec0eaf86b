package dev.dovetail.tar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.Specimen;
import dev.dovetail.conformance.StoreConformance;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive of the specimen is a store, in whatever format GNU tar writes it. */
class ConformanceTest {
  @TempDir private Path base;

  @Assemble(
      application = StoreConformance.class,
      target = "test",
      value = "store = tar(shelf, 'archive.tar')",
      main = "InStore")
  static final class InStore {}

  @Assemble(
      application = StoreConformance.class,
      target = "test",
      value = "store = tar-disk(file(blockFileWritable = false))",
      main = "OnDisk")
  static final class OnDisk {}

  @ParameterizedTest
  @ValueSource(strings = {"v7", "oldgnu", "gnu", "ustar", "pax"})
  void inAStore(String format) throws IOException, InterruptedException {
    String archive = specimen(format);
    assertEquals(0, InStore_test.start("--shelf-file", archive).await());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "512", "2048"})
  void onABlockDevice(String sectorSize) throws IOException, InterruptedException {
    String archive = specimen("pax");
    assertEquals(
        0,
        OnDisk_test.start("--block-file", archive, "--block-file-sector-size", sectorSize).await());
  }

  private String specimen(String format) throws IOException, InterruptedException {
    var packing = new Packing(base);
    for (var file : new Specimen().files().entrySet()) {
      packing.file(file.getKey().toString().substring(1), file.getValue());
    }
    packing.pack("--format=" + format);
    return packing.archive().toString();
  }
}
