package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Configurators that are missing, there twice, or wrong. */
@Timeout(300)
final class ConfiguratorProblemTest {
  private static final String APP = "App.java:7:6 ";
  private static final String BOX = "the configurator \"box\" (p.Packer in packer.jar) ";

  @TempDir private Path base;

  @Test
  void anotherName() throws IOException {
    says(
        ProcessorPath.in(base).with(packer("crate", "return Configured.ready();")),
        "missing-configurator: device \"box\" needs the configurator \"box\", which no jar on the"
            + " processor path has");
  }

  @Test
  void aNearMiss() throws IOException {
    prints(
        ProcessorPath.in(base).with(packer("bx", "return Configured.ready();")),
        """
        p/App.java:7: error: [dovetail:missing-configurator] device "box" needs the configurator "box", which no jar on the processor path has
        @Use("box") Store store) {}
             ^
          app on unix
          └─ App(store: Store  ← here
          put its jar there, beside dovetail-processor      did you mean "bx"?
        """);
  }

  @Test
  void aServiceThatIsNotThere() throws IOException {
    String text =
        new Report(ProcessorPath.in(base).withNothingOf("p.Gone").run(program().build())).text();
    assertTrue(
        text.contains(
            "  one that is there could not be loaded:"
                + " dev.dovetail.processor.configure.Configurator: Provider p.Gone not found\n"),
        text);
  }

  @Test
  void aServiceThatIsNotThereAndThatNobodyWants() throws IOException {
    Compilation compilation =
        ProcessorPath.in(base)
            .withNothingOf("p.Gone")
            .with(packer("box", "return Configured.ready();"))
            .run(program().build());
    assertEquals(List.of(), new Report(compilation).lines());
  }

  @Test
  void twoOfOneName() throws IOException {
    String packer = packer("box", "return Configured.ready();");
    says(
        ProcessorPath.in(base).with(packer).with(packer.replace("Packer", "BoxMaker")),
        "duplicate-configurator: device \"box\" needs the configurator \"box\", which can be p.Packer"
            + " in packer.jar or p.BoxMaker in box-maker.jar");
  }

  @Test
  void twoOfOneNameThatNobodyWants() throws IOException {
    String crate = packer("crate", "return Configured.ready();");
    Compilation compilation =
        ProcessorPath.in(base)
            .with(packer("box", "return Configured.ready();"))
            .with(crate.replace("Packer", "First"))
            .with(crate.replace("Packer", "Second"))
            .run(program().build());
    assertEquals(List.of(), new Report(compilation).lines());
  }

  @Test
  void oneThatThrows() throws IOException {
    prints(
        ProcessorPath.in(base).with(packer("box", "throw new IllegalStateException(\"no lid\");")),
        """
        p/App.java:7: error: [dovetail:broken-configurator] the configurator "box" (p.Packer in packer.jar) failed with device "box": java.lang.IllegalStateException: no lid
        @Use("box") Store store) {}
             ^
          app on unix
          └─ App(store: Store  ← here
            at p.Packer.configure(Packer.java:6)
          this is a fault of that jar's; please report it to its author
        """);
  }

  @Test
  void oneThatWasCompiledAgainstOtherClasses() throws IOException {
    says(
        ProcessorPath.in(base).with(packer("box", "throw new NoSuchMethodError(\"lid\");")),
        "broken-configurator: "
            + BOX
            + "failed with device \"box\": java.lang.NoSuchMethodError: lid");
  }

  @Test
  void oneThatGivesNull() throws IOException {
    says(
        ProcessorPath.in(base).with(packer("box", "return null;")),
        "broken-configurator: "
            + BOX
            + "failed with device \"box\": java.lang.NullPointerException: it gave null");
  }

  @Test
  void oneThatRefuses() throws IOException {
    prints(
        ProcessorPath.in(base)
            .with(packer("box", "return Configured.refused(\"box has no lid\", \"buy one\");")),
        """
        p/App.java:7: error: [dovetail:configuration-failed] box has no lid
        @Use("box") Store store) {}
             ^
          app on unix
          └─ App(store: Store  ← here
          buy one
        """);
  }

  @Test
  void anInputThatIsNotThere() throws IOException {
    says(
        ProcessorPath.in(base).with(packer("box", "c.input(\"/no/lid\").read(); return null;")),
        "configuration-failed: device \"box\" could not be prepared: there is no /no/lid");
  }

  @Test
  void anInputThatIsNoPath() throws IOException {
    String text =
        new Report(
                ProcessorPath.in(base)
                    .with(packer("box", "c.input(\"a\\0b\"); return null;"))
                    .run(program().build()))
            .text();
    assertTrue(text.contains("device \"box\" could not be prepared: \"a\0b\" is no path"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".argument('lid', '1') | an argument for 'lid', which is no key of the device",
        ".argument('tag', '') | the argument for 'tag' as no code in one line, since it is empty",
        ".argument('tag', 'f(1') | the argument for 'tag' as no code in one line, since a ')' is"
            + " missing: f(1",
        ".argument('tag', '1)') | the argument for 'tag' as no code in one line, since a ')' is too"
            + " many: 1)",
        ".argument('tag', '1; 2') | the argument for 'tag' as no code in one line, since it is more"
            + " than one expression: 1; 2",
        ".argument('tag', '1 // 2') | the argument for 'tag' as no code in one line, since it has a"
            + " comment: 1 // 2",
        ".argument('tag', '${lid}') | the argument for 'tag' with ${lid}, which is no key or slot of"
            + " the device: ${lid}",
        ".argument('tag', '${this}') | the argument for 'tag' with ${this}, which is no key or slot"
            + " of the device: ${this}",
        ".argument('port', '80') | code without ${port}, though start-up can set that key: its stage"
            + " would have to be CONFIGURE",
        ".creation('new p.Box(null, 1)') | code without ${port}, though start-up can set that key:"
            + " its stage would have to be CONFIGURE",
        ".creation('p.Box.ONE') | the creation, which is no call: p.Box.ONE",
        ".next('${this}') | the call after it, which is no call: ${this}",
      })
  void codeOfNoUse(String given, String fault) throws IOException {
    says(
        ProcessorPath.in(base)
            .with(packer("box", "return Configured.ready()" + given.replace('\'', '"') + ";")),
        "broken-configurator: " + BOX + "gave device \"box\" " + fault.replace('\'', '"'));
  }

  @Test
  void aCreationOfSomethingElse() throws IOException {
    Compilation compilation =
        ProcessorPath.in(base)
            .with(
                packer(
                    "box",
                    "return Configured.ready().creation(\"java.util.List.of(${tag}, ${port})\");"))
            .run(program().build());
    assertEquals(1, compilation.diagnostics().size(), new Report(compilation).text());
    var error = compilation.diagnostics().get(0);
    String main = Build.text(error.getSource());
    String line = main.lines().skip(error.getLineNumber() - 1).findFirst().orElseThrow();
    assertTrue(line.startsWith("      Box box = program.device(\"box\", \"store\")"), line);
    assertTrue(main.contains("<p>With code by configurators: box.\n"), main);
  }

  @Test
  void oneClassWithTwoTexts() throws IOException {
    says(
        ProcessorPath.in(base)
            .with(
                packer(
                    "box",
                    "c.writeClass(c.baseName(), \"class A {}\");"
                        + " c.writeClass(c.baseName(), \"class B {}\"); return null;")),
        "broken-configurator: "
            + BOX
            + "failed with device \"box\": java.lang.IllegalStateException: it writes p.Main_unix_box"
            + " twice, each time with other content");
  }

  @Test
  void oneResourceWithTwoContents() throws IOException {
    says(
        ProcessorPath.in(base)
            .with(
                packer(
                    "box",
                    "c.writeResource(\"a\", \"1\"); c.writeResource(\"a\", \"2\"); return null;")),
        "broken-configurator: "
            + BOX
            + "failed with device \"box\": java.lang.IllegalStateException: it writes p/a twice, each"
            + " time with other content");
  }

  @ParameterizedTest
  @CsvSource({"Box", "Main_unix"})
  void aClassOfSomebodyElse(String name) throws IOException {
    says(
        ProcessorPath.in(base)
            .with(packer("box", "c.writeClass(\"" + name + "\", \"class A {}\"); return null;")),
        "broken-configurator: "
            + BOX
            + "failed with device \"box\": java.lang.IllegalStateException: it writes p."
            + name
            + ", which is among the sources");
  }

  @Test
  void aNameThatIsNone() throws IOException {
    says(
        ProcessorPath.in(base)
            .with(packer("box", "c.writeClass(\"p.A\", \"class A {}\"); return null;")),
        "broken-configurator: "
            + BOX
            + "failed with device \"box\": java.lang.IllegalArgumentException: \"p.A\" is no simple"
            + " name of a class");
  }

  private static String packer(String name, String body) {
    return """
    package p;
    import dev.dovetail.processor.configure.*;
    public final class Packer implements Configurator {
      @Override public String name() { return "%s"; }
      @Override public Configured configure(Configuration c) throws java.io.IOException {
        %s
      }
    }
    """
        .formatted(name, body);
  }

  private static Broken program() {
    return Broken.application("@Use(\"box\") Store store")
        .part(
            """
            @Device(type = Store.class, name = "box", configurator = "box")
            public final class Box implements Store {
              public Box(
                  @Key(stage = Stage.CONFIGURE, defaultValue = "x") String tag,
                  @Key(defaultValue = "9") int port) {}
            }
            """);
  }

  private static void says(ProcessorPath path, String line) throws IOException {
    Report report = new Report(path.run(program().build()));
    Expected expected = new Expected(program().build().sources());
    assertEquals(expected.lines(List.of(APP + line)), Expected.said(report.lines()), report.text());
  }

  private static void prints(ProcessorPath path, String text) throws IOException {
    String printed = new Report(path.run(program().build())).text();
    assertEquals(new Expected(program().build().sources()).printed(text), printed);
  }
}
