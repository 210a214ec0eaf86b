package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What configurators are told, and what becomes of what they write. */
@Timeout(300)
final class ConfiguratorTest {
  private static final Path CRUNCH =
      Jars.project("processor/src/main/java/dev/dovetail/processor/crunch");
  private static final String MOTTO =
      """
      package shop;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      public final class Motto implements Network {
        private final String text;
        private Motto(String text) { this.text = text; }
        @Device(type = Network.class, name = "motto", configurator = "motto")
        public static Result<Motto, DeviceError> of(
            Store below,
            @Key(type = String.class, stage = Stage.CONFIGURE) Object words,
            @Key(defaultValue = "2") int times) {
          throw new IllegalStateException("the configurator has another way");
        }
        public static Result<Motto, DeviceError> spoken(Object words, int times, Store below) {
          return Result.ok(new Motto(words.toString().repeat(times) + below));
        }
        public static void heard(Motto motto, Object words) { Seen.VALUES.add(motto + "!" + words); }
        @Override public String toString() { return text; }
      }
      """;
  private static final String SPEAKER =
      """
      package elsewhere;
      import dev.dovetail.processor.configure.*;
      public final class Speaker implements Configurator {
        @Override public String name() { return "motto"; }
        @Override public Configured configure(Configuration c) throws java.io.IOException {
          String words = c.key("words").flatMap(KeyValue::value).orElseThrow();
          c.writeClass(
              c.baseName(),
              "/** Says it. */\\nfinal class " + c.baseName() + " {\\n"
                  + "  @Override public String toString() { return \\"" + words + "\\"; }\\n}\\n");
          c.writeClass(c.mainName() + "_once", "final class " + c.mainName() + "_once {}\\n");
          c.writeResource(c.mainName() + ".once", "once");
          return Configured.ready()
              .argument("words", "new " + c.baseName() + "()")
              .creation("shop.Motto.spoken(${words}, ${times}, ${below})")
              .next("shop.Motto.heard(${this}, ${words})");
        }
      }
      """;
  private static final String TELLER =
      """
      package elsewhere;
      import dev.dovetail.processor.configure.*;
      public final class Teller implements Configurator {
        @Override public String name() { return "tell"; }
        @Override public Configured configure(Configuration c) throws java.io.IOException {
          c.writeResource(
              c.baseName() + ".txt",
              String.join(
                  "\\n",
                  c.application() + " " + c.applicationName() + " " + c.target(),
                  c.device() + " " + c.instance() + " " + c.deviceClass(),
                  c.paths() + " " + c.slots(),
                  c.packageName() + " " + c.mainName() + " " + c.baseName(),
                  c.keys().toString().replace("KeyValue", "\\nKeyValue")));
          return Configured.ready();
        }
      }
      """;
  private static final String TOLD =
      """
      package shop;
      import dev.dovetail.*;
      import kit.*;
      @Device(type = Network.class, name = "told-of", configurator = "tell")
      public final class Told implements Network {
        public Told(
            Store below,
            @Key("first") int one,
            @Key(defaultValue = "[a, 'b, c']", stage = Stage.CONFIGURE) java.util.List<String> two,
            @Key(stage = Stage.RUN) java.time.Duration three) {}
      }
      """;
  private static final String EMBEDDED =
      """
      package shop;
      import dev.dovetail.*;
      import dev.dovetail.crunch.*;
      import dev.dovetail.runtime.*;
      import dev.dovetail.store.Store;
      import dev.dovetail.store.StorePath;
      import kit.Seen;
      @Application
      public final class Shop implements Job {
        private final Store first;
        private final Store second;
        public Shop(@Use("crunch") Store first, @Use("crunch(fs = 'b')") Store second) {
          this.first = first;
          this.second = second;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          StorePath path = StorePath.parse("/x").orElseThrow();
          for (Store store : java.util.List.of(first, second)) {
            store.get(path).map(bytes -> Seen.VALUES.add(new String(bytes)));
          }
          return Result.ok();
        }
        @Device(type = Store.class, name = "other", configurator = "elsewhere.crunch")
        public static Store other(
            @Key(value = "fs", stage = Stage.CONFIGURE, type = String.class) Embedded files) {
          return new Crunch(files);
        }
      }
      """;

  @TempDir private Path base;

  @Test
  void aSourceThatTheDeviceUses() throws Exception {
    Compilation compilation =
        clean(
            ProcessorPath.in(base).with(SPEAKER),
            Kit.app("-Aupstream=motto(disk)", "-Awords=ho", "-Atimes=3").source(MOTTO));
    assertEquals(
        List.of("hohohodisk1[data, 1]!ho", "memory1[1]", "hohohodisk1[data, 1]"),
        Kit.seen(compilation));
    new Golden("motto/Main_test.java")
        .check(Build.generated(compilation, "app.Main_test").orElseThrow());
    new Golden("motto/Main_test_motto.java")
        .check(Build.generated(compilation, "app.Main_test_motto").orElseThrow());
  }

  @Test
  void startUpStillSetsItsKeys() throws Exception {
    Compilation compilation =
        clean(
            ProcessorPath.in(base).with(SPEAKER),
            Kit.app("-Aupstream=motto(disk)", "-Awords=ho").source(MOTTO));
    assertEquals("hodisk1[data, 1]!ho", Kit.seen(compilation, "--times", "1").get(0));
  }

  @Test
  void severalInstancesMayWriteTheSame() throws Exception {
    Compilation compilation =
        clean(
            ProcessorPath.in(base).with(SPEAKER),
            Kit.app(
                    "-Atarget=test,unix",
                    "-Astore=both(memory, memory)",
                    "-Aupstream=relay(motto(disk, words = 'a'), motto(disk, words = 'b'))")
                .source(MOTTO)
                .source(
                    """
                    package shop;
                    import dev.dovetail.*;
                    import kit.*;
                    @Device(type = Network.class, name = "relay")
                    public record Relay(Network one, Network two) implements Network {}
                    """));
    for (String main : List.of("Main_test", "Main_unix")) {
      for (String name : List.of("_motto", "_motto2", "_once")) {
        assertFalse(Build.generated(compilation, "app." + main + name).isEmpty(), main + name);
      }
    }
    assertEquals("aadisk1[data, 1]!a", Kit.seen(compilation).get(0));
  }

  @Test
  void aNameThatTheSourcesHave() throws Exception {
    Compilation compilation =
        clean(
            ProcessorPath.in(base).with(SPEAKER),
            Kit.app("-Aupstream=motto(disk)", "-Awords=ho")
                .source(MOTTO)
                .source("package app; final class Main_test_Motto {}"));
    assertEquals("hohodisk1[data, 1]!ho", Kit.seen(compilation).get(0));
    assertFalse(Build.generated(compilation, "app.Main_test_motto2").isEmpty());
  }

  @Test
  void whatItIsTold() throws IOException {
    Compilation compilation =
        clean(
            ProcessorPath.in(base).with(TELLER),
            Kit.app("-Aupstream=told-of#it(disk, one = 7)").source(TOLD));
    assertEquals(
        """
        app.App app test
        told-of Optional[it] shop.Told
        [upstream] [below]
        app Main_test Main_test_toldOfIt
        [
        KeyValue[name=first, option=it.first, type=int, value=Optional[7], elements=[7], fixed=true, open=false],\s
        KeyValue[name=two, option=it.two, type=java.util.List<java.lang.String>, value=Optional[[a, 'b, c']], elements=[a, b, c], fixed=false, open=false],\s
        KeyValue[name=three, option=it.three, type=java.time.Duration, value=Optional.empty, elements=[], fixed=false, open=true]]""",
        resources(compilation).get("app/Main_test_toldOfIt.txt"));
  }

  @Test
  void twoFoldersInOneMain() throws Exception {
    Compilation compilation = clean(ProcessorPath.in(base), embedding("-Afs=a"));
    assertEquals(List.of("in a", "in b"), new Loaded(compilation).seen("shop.Main_test"));
    assertEquals(
        List.of("Main_test_crunch", "Main_test_crunch2", "Main_unix_crunch", "Main_unix_crunch2"),
        resources(compilation).keySet().stream()
            .filter(it -> it.endsWith(".files"))
            .map(it -> it.replaceAll("shop/|\\.files", ""))
            .toList());
  }

  /** Its text, under another name and in another jar, does what it does. */
  @Test
  void crunchUsesNothingPrivate() throws Exception {
    String source =
        Files.readString(CRUNCH.resolve("CrunchConfigurator.java"))
            .replace("package dev.dovetail.processor.crunch;", "package elsewhere;")
            .replace("import com.google.auto.service.AutoService;\n", "")
            .replace("@AutoService(Configurator.class)\n", "")
            .replace("CrunchConfigurator", "Other")
            .replace("return \"crunch\";", "return \"elsewhere.crunch\";");
    Compilation compilation =
        clean(
            ProcessorPath.in(base).with(source),
            embedding("-Afirst=other(files = 'a')", "-Asecond=crunch"));
    assertEquals(List.of("in a", "in data"), new Loaded(compilation).seen("shop.Main_test"));
  }

  private Build embedding(String... options) throws IOException {
    for (String folder : List.of("a", "b", "data")) {
      Path file = Files.createDirectories(base.resolve("files").resolve(folder)).resolve("x");
      Files.writeString(file, "in " + folder);
    }
    return Kit.devices()
        .source(EMBEDDED)
        .option("-Atarget=test,unix")
        .option("-Abasedir=" + base.resolve("files"))
        .options(List.of(options));
  }

  private static Compilation clean(ProcessorPath path, Build build) throws IOException {
    Compilation compilation = path.run(build);
    assertEquals(List.of(), new Report(compilation).lines(), new Report(compilation).text());
    return compilation;
  }

  private static Map<String, String> resources(Compilation compilation) throws IOException {
    Map<String, String> resources = new TreeMap<>();
    String prefix = "/" + StandardLocation.CLASS_OUTPUT + "/";
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.OTHER) {
        try (var content = file.openInputStream()) {
          resources.put(
              file.getName().substring(prefix.length()),
              new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return resources;
  }
}
