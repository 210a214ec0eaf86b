package dev.dovetail.crunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.conformance.Specimen;
import dev.dovetail.conformance.StoreConformance;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.test.TestConsole;
import dev.dovetail.store.Digest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Embedded files are a store; here they are laid out as the configurator does. */
class CrunchConformanceTest {
  private static Embedded specimen() {
    Map<String, byte[]> parts = new HashMap<>();
    var list = new StringBuilder();
    for (var file : new Specimen().files().entrySet()) {
      byte[] content = file.getValue();
      parts.put(Integer.toString(parts.size()), content);
      list.append(content.length + " " + Digest.of(content) + " 1000 " + file.getKey() + "\n");
    }
    parts.put("files", list.toString().getBytes(StandardCharsets.UTF_8));
    return part -> Optional.ofNullable(parts.get(part)).map(ByteArrayInputStream::new);
  }

  @Test
  void isAStore() {
    var console = new TestConsole();
    var proof = new StoreConformance(new Crunch(specimen()), console);
    assertEquals(Result.ok(), proof.run(), console.complaints()::toString);
  }
}
