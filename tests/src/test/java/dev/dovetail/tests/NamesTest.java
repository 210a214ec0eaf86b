package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names of users' classes, devices and keys that could get in the way of the main's own. */
@Timeout(120)
final class NamesTest {
  @TempDir private Path base;

  @Test
  void classesNamedLikeWhatTheMainUses() throws Exception {
    String app =
        Kit.APP
            .replace("@Override", "@java.lang.Override")
            .replace("import kit.*;", "import kit.Network;\nimport kit.Seen;\nimport kit.Store;");
    var build = Kit.devices().option("-Atarget=test").option("-Astore=both(cache, disk)");
    for (String name :
        List.of(
            "String",
            "Error",
            "RuntimeException",
            "Exception",
            "Integer",
            "Object",
            "Program",
            "Manual",
            "Setting",
            "ValueType",
            "TestConsole",
            "Disk",
            "Override")) {
      build = build.source("app." + name, "package app; final class " + name + " {}");
    }
    assertEquals(
        "both1[cache1[memory1[1], 10], disk1[data, 1]]",
        Kit.seen(build.source("app.App", app).clean()).get(0));
  }

  @Test
  void devicesAndKeysNamedLikeLocalsAndWordsOfJava() throws Exception {
    var text = new StringBuilder();
    text.append(
        """
        package app;
        import dev.dovetail.*;
        import kit.*;
        public final class Odd {
          private Odd() {}
        """);
    List<String> names =
        List.of(
            "args", "program", "values", "failure", "new", "int", "console", "MANUAL", "var",
            "größe", "a1", "x-y", "xY");
    for (int i = 0; i < names.size(); i++) {
      text.append("@Device(type = Store.class, name = \"" + names.get(i) + "\")\n")
          .append("public static Store s" + i + "(Store next, @Key(value = \"")
          .append(List.of("manual", "MANUAL", "Manual", "größe", "a_b", "aB").get(i % 6) + i)
          .append("\", defaultValue = \"1\") int key) { return new Store() {")
          .append("@Override public String toString() { return key + \" \" + next; } }; }\n");
    }
    text.append("}\n");
    String wiring = "memory";
    String seen = "memory1[1]";
    for (String name : names) {
      wiring = name + "(" + wiring + ")";
      seen = "1 " + seen;
    }
    var compilation = Kit.app("-Astore=" + wiring).source("app.Odd", text.toString()).clean();
    assertEquals(seen, Kit.seen(compilation).get(0));
  }

  @Test
  @JavacOnly("runs javac in a process of its own")
  void namesBeyondAsciiInSourcesInAscii() throws Exception {
    Path site = Files.createDirectory(base.resolve("site"));
    Files.writeString(site.resolve("a.txt"), "a");
    Path sources =
        new Sources(base.resolve("sources"))
            .add(
                "App.java",
                """
                package gr\\u00f6\\u00dfe;
                import dev.dovetail.*;
                import dev.dovetail.runtime.*;
                import dev.dovetail.store.*;
                @Application(main = "M\\u00fchle")
                public final class App implements Job {
                  private final Store store;
                  private final String maß;
                  public App(@Use("crunch#\\u00e4") Store store, @Key String ma\\u00df) {
                    this.store = store;
                    this.maß = ma\\u00df;
                  }
                  @Override public Result<Void, ? extends DeviceError> run() {
                    System.out.println(maß + store.get(StorePath.parse("a.txt").get()).isOk());
                    return Result.ok();
                  }
                }
                """
                    .replace("maß", "ma\\u00df"))
            .add(
                "Go.java",
                """
                package go;
                public final class Go {
                  public static void main(String[] args) {
                    gr\\u00f6\\u00dfe.M\\u00fchle_unix.main(args);
                  }
                }
                """)
            .folder();
    Path classes = base.resolve("classes");
    Javac.to(classes)
        .with("-encoding", "US-ASCII", "-Atarget=unix", "-A\u00e4.fs=" + site, "-Ama\u00df=voll")
        .sources(sources)
        .runInChild();
    try (Running program = Running.start(classes, "go.Go")) {
      assertEquals(new Running.Ended(0, List.of("volltrue"), List.of()), program.end());
    }
  }
}
