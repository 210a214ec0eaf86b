package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Digests made in JavaScript are those that the JDK makes. */
@ExtendWith(Compiled.class)
final class DigestTest {
  @Test
  void areSha256(Javascript programs)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    List<String> expected = new ArrayList<>();
    for (int length = 0; length <= Digests.LONGEST; length++) {
      expected.add(HexFormat.of().formatHex(sha256.digest(Digests.content(length))));
    }
    assertEquals(new Outcome(0, expected, List.of()), programs.run(Bundled.DIGESTS));
  }
}
