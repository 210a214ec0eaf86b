package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNameTest {
  @ParameterizedTest
  @CsvSource({
    "port, --port",
    "upload.port, --upload-port",
    "redisPort, --redis-port",
    "upload.redisPort, --upload-redis-port",
    "httpURL, --http-url",
    "URLPath, --url-path",
    "ipV4, --ip-v4",
    "port2Http, --port2-http",
    "MAX_SIZE, --max-size",
    "Port, --port",
    "n, --n",
    "default-store, --default-store"
  })
  void isTheNameInKebabCase(String name, String option) {
    assertEquals(option, OptionName.of(name).text());
  }

  @Test
  void anAliasOfOneLetterHasOneHyphen() {
    assertEquals("-p", OptionName.ofAlias("p").text());
    assertEquals("-P", OptionName.ofAlias("P").text());
    assertEquals("--listen-port", OptionName.ofAlias("listenPort").text());
  }
}
