package dev.dovetail.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameTest {
  @ParameterizedTest
  @CsvSource({
    "port, port, port",
    "redisPort, redisPort, redis-port",
    "upload.redisPort, uploadRedisPort, upload-redis-port",
    "HTTPServer, hTTPServer, http-server",
    "http2Port, http2Port, http2-port",
    "FileServer, fileServer, file-server",
    "in-memory, inMemory, in-memory",
    "a_b, a_b, a-b",
    "X, x, x",
    "größeÄnderung, größeÄnderung, größe-änderung",
  })
  void inCamelAndKebabCase(String name, String camel, String kebab) {
    assertEquals(camel, new Name(name).camelCase());
    assertEquals(kebab, new Name(name).kebabCase());
  }

  @ParameterizedTest
  @CsvSource({
    "port, fine, fine",
    "redisPort, fine, fine",
    "größe, fine, fine",
    "in-memory, is not a Java identifier, fine",
    "2nd, is not a Java identifier, 'is not letters, digits and single hyphens, a letter first'",
    "a--b, is not a Java identifier, 'is not letters, digits and single hyphens, a letter first'",
    "a-, is not a Java identifier, 'is not letters, digits and single hyphens, a letter first'",
    "a.b, is not a Java identifier, 'is not letters, digits and single hyphens, a letter first'",
    "'', is not a Java identifier, is empty",
    "target, is reserved, is reserved",
    "dovetail, is reserved, is reserved",
    "foreign, is reserved, is reserved",
    "basedir, is reserved, is reserved",
    "true, fine, is reserved",
  })
  void faults(String name, String asIdentifier, String asDevice) {
    assertEquals(asIdentifier, new Name(name).identifierFault().orElse("fine"));
    assertEquals(asDevice, new Name(name).deviceFault().orElse("fine"));
  }
}
