package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wirings that come with the devices, as the file server uses them. */
@Timeout(300)
final class DefaultsTest {
  @TempDir private Path base;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          fs=site                                => crunch, http(tcpip)
          fs=site; embed=false                   => direct, http(tcpip)
          fs=site; port=80                       => crunch, http(tcpip)
          fs=site; port=42                       => crunch, tcpip
          store=default-store('site')            => crunch(fs = 'site'), http(tcpip)
          store=default-store(dir = 'x'); embed=false => direct(fs = 'x'), http(tcpip)
          store=default-store#other; other.embed=false; port=42 => direct#other, tcpip
          fs=site; network=default-network#upload; upload.port=42 => crunch, tcpip#upload
          store=netstore(default-network#upload); upload.port=80; port=8080 => netstore(http#upload(tcpip#upload)), http(tcpip)
          store=netstore(default-network#upload); upload.port=43; port=43 => netstore(tcpip#upload), tcpip
          """)
  void choose(String options, String parts) throws IOException {
    Files.writeString(Files.createDirectories(base.resolve("site")).resolve("index.html"), "hi");
    Build build = Build.empty().sources(Variant.sources());
    for (String option : List.of(options.strip().split("; ", -1))) {
      build = build.option("-A" + option);
    }
    Compilation compilation =
        build.option("-Atarget=unix").option("-Adovetail.basedir=" + base).clean();
    assertEquals(
        "FileServer(" + parts + ")", Build.wiring(compilation, Variant.PACKAGE + ".Main_unix"));
  }
}
