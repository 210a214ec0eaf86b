package dev.dovetail.tool.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.DescriptorReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a description tells is not said twice, though it withholds secrets. */
final class RemarkTest {
  private static final String DESCRIPTOR =
      """
      {"schema": 1,
       "application": {"class": "a.App", "name": "app"},
       "target": "test",
       "main": {"name": "Main_test"},
       "after": {"root": "App", "instances": [{"id": "App", "device": "a.App", "name": "App"}]},
       "problems": [{"code": "bad-key", "severity": "error", "sentence": "%s"}]}
      """;

  @Test
  void aSentenceOfTwoLinesIsTold() throws IOException {
    assertTrue(isTold("it ends here\\nand there", "it ends here\nand there on target test\n  so"));
    assertFalse(isTold("it ends here\\nand there", "it ends here\nand not there"));
  }

  @Test
  void aSecretMayStandWhereADescriptionHasNone() throws IOException {
    assertTrue(isTold("pin = '…' is wrong", "pin = '1234' is wrong\n  choose another"));
    assertFalse(isTold("pin = '…' is wrong", "pin = '1234' is right"));
  }

  private static boolean isTold(String sentence, String text) throws IOException {
    byte[] content = DESCRIPTOR.formatted(sentence).getBytes(StandardCharsets.UTF_8);
    Descriptor told = new DescriptorReader().read("told", new ByteArrayInputStream(content));
    return new Remark("[dovetail:bad-key] " + text, text, true).isTold(List.of(told));
  }
}
