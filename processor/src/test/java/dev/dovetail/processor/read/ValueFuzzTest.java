package dev.dovetail.processor.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Values of keys, by Jazzer: each text is a value of a type or it is none. */
final class ValueFuzzTest {
  private static final List<KeyType> SIMPLE =
      Stream.<KeyType>concat(
              Stream.of(TypeKind.values())
                  .filter(TypeKind::isPrimitive)
                  .map(KeyType.Primitive::new),
              Stream.of(new KeyType.Text(), new KeyType.Duration(), new KeyType.Uri()))
          .toList();

  @FuzzTest(maxDuration = "2m")
  void value(byte[] input) {
    ValueText text = new ValueText(new String(input, UTF_8));
    List<KeyType> types = new ArrayList<>(SIMPLE);
    SIMPLE.forEach(it -> types.add(new KeyType.Listed(it)));
    for (KeyType type : types) {
      if (!(type instanceof KeyType.Listed)) {
        assertEquals(text.value(type).isPresent(), text.fits(type), () -> type + ": " + text);
      } else {
        text.fits(type);
      }
    }
  }
}
