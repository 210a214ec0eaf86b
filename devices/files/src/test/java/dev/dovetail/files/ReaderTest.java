package dev.dovetail.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads while another store changes a content sees the one before or the one after. */
@Timeout(120)
class ReaderTest {
  private static final StorePath PATH = StorePath.root().add("file");
  private static final Set<String> WHOLE = Set.of("300000 of 1", "100000 of 2");

  private static final int READS = 300;

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource(names = {"FOLDER", "ARCHIVE"})
  void seesNoMixture(Victim victim) throws Exception {
    victim.make(temporary);
    // Two stores know no more of each other than two processes do.
    WritableStore writing = victim.open(temporary);
    WritableStore reading = victim.open(temporary);
    assertEquals(Result.ok(), writing.set(PATH, content(0)));
    var enough = new AtomicBoolean();
    var writer =
        new Thread(
            () -> {
              for (int round = 0; !enough.get(); round++) {
                writing.set(PATH, content(round));
              }
            });
    writer.start();
    Set<String> seen = new TreeSet<>();
    try {
      for (int reads = 0; WHOLE.containsAll(seen) && (seen.size() < 2 || reads < READS); reads++) {
        seen.add(reading.get(PATH).fold(ReaderTest::described, error -> error.message()));
      }
    } finally {
      enough.set(true);
      writer.join();
    }
    assertEquals(WHOLE, seen);
  }

  private static byte[] content(int round) {
    byte[] content = new byte[round % 2 == 0 ? 300_000 : 100_000];
    Arrays.fill(content, (byte) (round % 2 + 1));
    return content;
  }

  private static String described(byte[] content) {
    Set<Byte> values = new TreeSet<>();
    for (byte value : content) {
      values.add(value);
    }
    return content.length + " of " + (values.size() == 1 ? values.iterator().next() : values);
  }
}
