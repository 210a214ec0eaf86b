package dev.dovetail.portable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/**
 * Hands the files that {@code crunch} has embedded to the compiler to JavaScript, which takes no
 * resources but those it is told of: the parts beside each class that opens some.
 */
public final class EmbeddedFiles implements ResourcesPolicy {
  /** Found as a service. */
  public EmbeddedFiles() {}

  @Override
  public String[] supplyResources(Collection<? extends String> classes) {
    return classes.stream()
        .map(it -> it.replace('.', '/') + ".")
        .flatMap(EmbeddedFiles::parts)
        .toArray(String[]::new);
  }

  private static Stream<String> parts(String prefix) {
    String list = prefix + "files";
    return Optional.ofNullable(EmbeddedFiles.class.getClassLoader().getResource(list)).stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(list),
                    IntStream.range(0, lines(it)).mapToObj(number -> prefix + number)));
  }

  private static int lines(URL list) {
    try (var reader =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      return (int) reader.lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
