package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.conformance.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive of the specimen that GNU tar wrote is a store in JavaScript, too. */
@ExtendWith(Compiled.class)
final class TarTest {
  @TempDir private Path base;

  @ParameterizedTest
  @CsvSource({"TAR, gnu", "TAR, pax", "TAR_DISK, pax"})
  void passes(Bundled program, String format, Javascript programs)
      throws IOException, InterruptedException {
    Outcome outcome = programs.run(program, "--host-file", specimen(format));
    assertEquals(0, outcome.code(), outcome::toString);
    assertTrue(outcome.passed(), outcome::toString);
  }

  private String specimen(String format) throws IOException, InterruptedException {
    Path folder = base.resolve("folder");
    for (var file : new Specimen().files().entrySet()) {
      Path path = folder.resolve(file.getKey().toString().substring(1));
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    String archive = base.resolve("archive.tar").toString();
    var builder =
        new ProcessBuilder(
            "tar", "-C", folder.toString(), "--format=" + format, "-cf", archive, ".");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Outcome packed = Child.start(builder).end();
    assertEquals(0, packed.code(), packed::toString);
    return archive;
  }
}
