package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of a program: those of the chosen devices, merged. */
final class PackagesTest {
  @TempDir Path library;

  @Test
  void thoseOfTheChosenDevicesAlone() throws IOException {
    Build build =
        program("@Use(\"memory\") Store store")
            .device("memory", "\"org.example:heap:1\"", "")
            .device("disk", "\"org.example:disk:1\"", "")
            .build();
    assertEquals(List.of("org.example:heap:1 for memory"), Needed.by(build));
    assertEquals(List.of("org.example:disk:1 for disk"), Needed.by(build.option("-Astore=disk")));
  }

  @Test
  void sortedAndWithoutPackagesNothing() throws IOException {
    Build build =
        program("@Use(\"memory\") Store one, @Use(\"disk\") Store two")
            .device("memory", "{\"org.z:z:1\", \"org.a:z:1\"}", "")
            .device("disk", "\"org.a:a:1\"", "")
            .build();
    assertEquals(
        List.of("org.a:a:1 for disk", "org.a:z:1 for memory", "org.z:z:1 for memory"),
        Needed.by(build));
    assertEquals(List.of(), Needed.by(Broken.shop("@Use(\"disk\") Store store").build()));
  }

  @Test
  void aSharedInstanceOnce() throws IOException {
    Build build =
        program(
                "@Use(\"memory\") Store one, @Use(\"memory\") Store two, @Use(\"memory#c\") Store b")
            .device("memory", "\"g:a:1\"", "")
            .build();
    assertEquals(List.of("g:a:1 for memory#c, memory"), Needed.by(build));
  }

  @Test
  void belowOtherDevices() throws IOException {
    Build build =
        program("@Use(\"cache(memory)\") Store store")
            .device("memory", "\"g:a:1\"", "")
            .device("cache", "\"g:a:2\"", "Store behind")
            .build();
    assertEquals(List.of("g:a:2 for cache, memory"), Needed.by(build));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2       | 1.10      | 1.10",
        "1.2       | 1.2.0     | 1.2",
        "1.2       | [1.1,2.0) | [1.2,2.0)",
        "1.0       | [1.2]     | [1.2]",
        "1.2       | [1.2]     | [1.2]",
        "[1.2]     | [1.2]     | [1.2]",
        "[1,3]     | [2,4]     | [2,3]",
        "[1,3]     | [2,3)     | [2,3)",
        "(1,3]     | [1,3]     | (1,3]",
        "(,2.0]    | (,3.0)    | (,2.0]",
        "(,2.0]    | 2.0       | [2.0]",
        "1.0-rc1   | 1.0       | 1.0",
      })
  void merged(String one, String two, String both) throws IOException {
    for (List<String> order : List.of(List.of(one, two), List.of(two, one))) {
      Build build =
          program("@Use(\"memory\") Store one, @Use(\"disk\") Store two")
              .device("memory", "\"g:a:" + order.get(0) + "\"", "")
              .device("disk", "\"g:a:" + order.get(1) + "\"", "")
              .build();
      List<String> needed = Needed.by(build);
      String merged = needed.get(0).replaceAll("^g:a:(\\S+) for .*", "$1");
      assertEquals(both, merged.replace("1.2.0", "1.2"), order.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "-Aport=80        | g:a:1 for memory",
        "-Aport=81        |",
        "-Atls=true       | g:b:1 for memory",
        "-Aport=80,-Atls=true | g:a:1 for memory; g:b:1 for memory",
        "-Astore=memory(80)   | g:a:1 for memory",
        "-Astore=memory(81)   |",
        "-Astore=memory#own,-Aown.port=80 | g:a:1 for memory#own",
        "-Astore=memory#own,-Aown.tls=true | g:b:1 for memory#own",
      })
  void behindConditions(String options, String expected) throws IOException {
    Build build =
        program("@Use(\"memory\") Store store")
            .device(
                "memory",
                "{\"port == 80 && target == unix ? g:a:1\", \"tls ? g:b:1\"}",
                "@Key(defaultValue = \"42\") int port, @Key(defaultValue = \"false\") boolean tls")
            .build();
    for (String option : options.split(",", -1)) {
      build = build.option(option);
    }
    assertEquals(expected == null ? "" : expected, String.join("; ", Needed.by(build)));
  }

  @Test
  void ofCompiledDevices() throws IOException {
    Build.writeClasses(
        new Programs(Broken.parts().build())
            .device("memory", "\"port == 80 ? g:a:1\"", "@Key(defaultValue = \"80\") int port")
            .build()
            .clean(),
        library);
    Build build = program("@Use(\"memory\") Store store").build().library(library);
    assertEquals(List.of("g:a:1 for memory"), Needed.by(build));
  }

  private static Programs program(String parameters) {
    return new Programs(Broken.application(parameters).build());
  }

  /** A program whose devices have packages. */
  private record Programs(Build build) {
    Programs device(String name, String packages, String parameters) {
      String className = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      return new Programs(
          build.source(
              """
              package p;
              import dev.dovetail.*;
              @Device(type = Store.class, name = "%s", packages = %s)
              public final class %s implements Store {
                public %s(%s) {}
              }
              """
                  .formatted(name, packages, className, className, parameters)));
    }
  }
}
