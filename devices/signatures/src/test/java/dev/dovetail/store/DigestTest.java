package dev.dovetail.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigestTest {
  @Test
  void isWhatTheStandardSays() {
    // FIPS 180-4's example messages.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Digest.of("abc".getBytes(StandardCharsets.US_ASCII)).toString());
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Digest.of(new byte[0]).toString());
  }

  @Test
  void isWhatThePlatformSaysOfContentsOfAnyLength() throws NoSuchAlgorithmException {
    var random = new Random(7);
    for (int length = 0; length < 300; length++) {
      byte[] content = new byte[length];
      random.nextBytes(content);
      assertEquals(
          Digest.raw(MessageDigest.getInstance("SHA-256").digest(content)),
          Digest.of(content),
          length + " bytes");
    }
  }

  @Test
  void isReadAsItIsWritten() {
    Digest digest = Digest.of(new byte[] {1});
    assertEquals(digest, Digest.parse(digest.toString()));
    assertEquals(digest.hashCode(), Digest.parse(digest.toString()).hashCode());
    assertNotEquals(digest, Digest.of(new byte[] {2}));
    assertThrows(IllegalArgumentException.class, () -> Digest.parse("xy"));
  }

  @Test
  void givesItsBytesAwayWithoutLosingThem() {
    Digest digest = Digest.of(new byte[0]);
    digest.bytes()[0] = 0;
    assertEquals(Digest.of(new byte[0]), digest);
  }
}
