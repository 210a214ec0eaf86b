package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The descriptor of a main, as a tool reads it.
 *
 * @param text the file
 * @param json the same, read
 */
record Described(String text, JsonNode json) {
  /** The one that a compilation wrote; it obeys the schema. */
  static Described of(Compilation compilation, String application, String target)
      throws IOException {
    return checked(written(compilation, application, target));
  }

  /** The same for many: what the schema says is not looked at. */
  static Described consistent(Compilation compilation, String application, String target)
      throws IOException {
    return consistent(written(compilation, application, target));
  }

  private static String written(Compilation compilation, String application, String target)
      throws IOException {
    JavaFileObject file =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, path(application, target))
            .orElseThrow(() -> new AssertionError("no descriptor of " + application));
    return Build.text(file);
  }

  /** The one that javac leaves of a program with errors; it obeys the schema. */
  static Described ofBroken(Build build, Path folder, String application, String target)
      throws IOException {
    Javac javac = Javac.to(folder.resolve("classes")).with(build.options().toArray(String[]::new));
    for (JavaFileObject source : build.sources()) {
      Path file = folder.resolve("sources" + source.toUri().getPath());
      Files.createDirectories(file.getParent());
      javac = javac.with(Files.writeString(file, Build.text(source)).toString());
    }
    assertTrue(javac.said().contains("[dovetail:"), "a program without a problem");
    return checked(Files.readString(folder.resolve("classes").resolve(path(application, target))));
  }

  private static String path(String application, String target) {
    return "META-INF/dovetail/" + application + "/" + target + ".json";
  }

  private static Described checked(String text) throws IOException {
    assertEquals(List.of(), faults(text), text);
    assertTrue(text.endsWith("}\n"), "the end");
    return consistent(text);
  }

  private static Described consistent(String text) {
    Described described = new Described(text, new ObjectMapper().readTree(text));
    assertEquals(List.of(), undeclared(described.after()), text);
    assertEquals(List.of(), undeclared(described.before()), text);
    return described;
  }

  /** Where a text does not obey the schema. */
  static List<Error> faults(String text) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Jars.project("docs/descriptor.schema.json")));
    return schema.validate(text, InputFormat.JSON);
  }

  /** Keys that instances name and the graph does not. */
  private static List<String> undeclared(JsonNode graph) {
    List<String> declared = elements(graph.path("keys")).map(it -> text(it, "name")).toList();
    return elements(graph.path("instances"))
        .flatMap(it -> elements(it.path("keys")))
        .map(it -> text(it, "key"))
        .filter(it -> !declared.contains(it))
        .toList();
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asString();
  }

  /** The graph after evaluation. */
  JsonNode after() {
    return json.path("after");
  }

  /** The graph before evaluation, which may be the same. */
  JsonNode before() {
    return json.has("before") ? json.path("before") : after();
  }

  /** A key of the graph after. */
  JsonNode key(String name) {
    return elements(after().path("keys"))
        .filter(it -> it.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no key " + name + " in\n" + text));
  }

  /** A text in each element of a list. */
  List<String> each(String list, String member) {
    return elements(json.path(list)).map(it -> it.path(member).asString()).toList();
  }

  /** What a list holds. */
  static Stream<JsonNode> elements(JsonNode list) {
    return list.valueStream();
  }
}
