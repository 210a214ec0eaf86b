package dev.dovetail.tests;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with packages. */
final class PackageProblemTest {
  private static final String DEVICE =
      """
      package p;
      import dev.dovetail.*;
      @Device(type = Store.class, name = "%s", packages = %s)
      public final class %s implements Store {
        public %s(%s) {}
      }
      """;

  @TempDir Path library;

  @Test
  void noVersion() {
    Broken.parts()
        .source(device("memory", "\"org.example:tls\"", ""))
        .prints(
            """
            p/Memory.java:3: error: [dovetail:bad-package] this package goes wrong at column 1: a package is group:artifact:version, as org.example:tls:1.2
            @Device(type = Store.class, name = "memory", packages = "org.example:tls")
                                                                    ^
              org.example:tls
              ^
            """);
  }

  @Test
  void theSecondOfTwo() {
    Broken.parts()
        .source(device("memory", "{\"g:a:1\", \"g:b:[1,0]\"}", ""))
        .says(
            "Memory.java:3:67 bad-package: this package goes wrong at column 5: there is no version in this range");
  }

  @Test
  void aConditionThatIsNone() {
    Broken.parts()
        .source(device("memory", "\"size = 8 ? g:a:1\"", "@Key int size"))
        .prints(
            """
            p/Memory.java:3: error: [dovetail:bad-package] this package goes wrong at column 6: "=" does not belong here; the condition ends before it
            @Device(type = Store.class, name = "memory", packages = "size = 8 ? g:a:1")
                                                                    ^
              size = 8 ? g:a:1
                   ^
            """);
  }

  @Test
  void anUnknownKey() {
    Broken.parts()
        .source(device("memory", "{\"g:a:1\", \"szie == 8 ? g:b:1\"}", "@Key int size"))
        .prints(
            """
            p/Memory.java:3: error: [dovetail:bad-condition] no key "szie" can be meant here
            @Device(type = Store.class, name = "memory", packages = {"g:a:1", "szie == 8 ? g:b:1"})
                                                                              ^
              szie == 8 ? g:b:1
              ^~~~
              keys of this device: size      did you mean "size"?
            """);
  }

  @Test
  void aKeyWhereThereIsNone() {
    declared("port == 80 ? g:a:1", "")
        .says("Memory.java:3:57 bad-condition: no key \"port\" can be meant here");
  }

  @Test
  void aKeyOfTheStart() {
    declared("tls ? g:a:1", "@Key(stage = Stage.RUN) boolean tls")
        .says(
            "Memory.java:3:57 bad-condition: key tls gets its value when the program starts, too late to choose a device");
  }

  @Test
  void aWrongType() {
    declared("size == 'x' ? g:a:1", "@Key(defaultValue = \"1\") int size")
        .says("Memory.java:3:57 bad-condition: 'x' is no value of key size");
  }

  @Test
  void aNumberAlone() {
    declared("size ? g:a:1", "@Key(defaultValue = \"1\") int size")
        .says(
            "Memory.java:3:57 bad-condition: key size alone is no condition: it is not true or false");
  }

  @Test
  void faultsOfADeclarationAreReportedOnce() {
    Broken.application("@Use(\"memory\") Store store")
        .source(device("memory", "\"szie == 8 ? g:b:1\"", "@Key(defaultValue = \"1\") int size"))
        .says("Memory.java:3:57 bad-condition: no key \"szie\" can be meant here");
  }

  @Test
  void aKeyWithoutValue() {
    Broken.application("@Use(\"memory#own\") Store store")
        .source(device("memory", "\"tls ? g:a:1\"", "@Key boolean tls"))
        .prints(
            """
            p/Memory.java:3: error: [dovetail:missing-key-value] key tls has no value, so it cannot decide on target unix
            @Device(type = Store.class, name = "memory", packages = "tls ? g:a:1")
                                                                    ^
              package of memory#own (p.Memory) in slot store:
              tls ? g:a:1
              ^~~
              set it with -Aown.tls=<value>; it takes true or false
            """);
  }

  @Test
  void aBadValueIsReportedByItself() {
    Broken.application("@Use(\"memory\") Store store")
        .source(device("memory", "\"tls ? g:a:1\"", "@Key boolean tls"))
        .option("-Atls=maybe")
        .says("App.java:5:14 bad-key-value: \"maybe\" is no value of key tls");
  }

  @Test
  void twoExactVersions() {
    contradicting("[1.2]", "[1.3]")
        .prints(
            """
            p/Memory.java:3: error: [dovetail:packages-contradict] no version of g:a will do for both "memory" and "disk" on target unix
            @Device(type = Store.class, name = "memory", packages = "g:a:[1.2]")
                                                                    ^
              memory (p.Memory) in slot one needs g:a:[1.2]
              disk (p.Disk) in slot two needs g:a:[1.3]
              also at p.Disk
              choose another device for one of the slots, or one of another release
            """);
  }

  @Test
  void anUpperBoundBelowALowerOne() {
    contradicting("(,2.0)", "2.0")
        .says(
            "Memory.java:3:57 packages-contradict: no version of g:a will do for both \"memory\" and \"disk\" on target unix");
  }

  @Test
  void rangesApart() {
    contradicting("[3,4]", "[1,3)")
        .says(
            "Memory.java:3:57 packages-contradict: no version of g:a will do for both \"memory\" and \"disk\" on target unix");
  }

  @Test
  void devicesThatAreNotChosen() {
    Broken.application("@Use(\"memory\") Store one")
        .source(device("memory", "\"g:a:[1]\"", ""))
        .source(device("disk", "\"g:a:[2]\"", ""))
        .says();
  }

  @Test
  void compiledDevices() throws IOException {
    Build.writeClasses(
        Broken.parts()
            .source(device("memory", "\"g:a:[1]\"", ""))
            .source(device("disk", "\"g:a:2\"", "@Use(\"memory\") Store behind"))
            .build()
            .clean(),
        library);
    new Broken(Broken.application("@Use(\"disk\") Store store").build().library(library))
        .prints(
            """
            p/App.java:5: error: [dovetail:packages-contradict] no version of g:a will do for both "disk" and "memory" on target unix
            public final class App implements Job {
                         ^
              disk (p.Disk) in slot store needs g:a:2
              memory (p.Memory) in slot store.behind needs g:a:[1]
              choose another device for one of the slots, or one of another release
            """);
  }

  private static Broken declared(String text, String parameters) {
    return Broken.parts().source(device("memory", "\"" + text + "\"", parameters));
  }

  private static Broken contradicting(String one, String two) {
    return Broken.application("@Use(\"memory\") Store one, @Use(\"disk\") Store two")
        .source(device("memory", "\"g:a:" + one + "\"", ""))
        .source(device("disk", "\"g:a:" + two + "\"", ""));
  }

  private static String device(String name, String packages, String parameters) {
    String className = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return DEVICE.formatted(name, packages, className, className, parameters);
  }
}
