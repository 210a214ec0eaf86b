package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What commands print as JSON is what their schemas say, and these leave nothing open. */
final class SchemaTest {
  private static final Path TRANSCRIPTS = Path.of("src/test/transcripts");

  /** Names of all schemas. */
  static Stream<String> names() {
    return Ran.of("schema").out().lines();
  }

  /** The commands of all transcripts that have a schema and an answer, as JSON. */
  static Stream<String> commands() throws IOException {
    List<String> names = names().toList();
    List<String> commands = new ArrayList<>();
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      for (Path file : files.sorted().toList()) {
        commands.addAll(new Transcript(Files.readString(file)).commands());
      }
    }
    return commands.stream()
        .filter(it -> names.contains(it.split(" ", 2)[0]))
        .filter(it -> !it.matches(".* (--help|-o) ?.*"))
        .map(it -> it.contains("--json") ? it : it.replaceFirst(" |$", " --json "))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsPrintedObeys(String command) {
    Ran ran = Ran.of(command);
    if (ran.code() == 64) {
      assertEquals("", ran.out(), "no answer, no data");
      return;
    }
    String name = command.split(" ", 2)[0];
    Schema schema = registry().getSchema(SchemaLocation.of("urn:dovetail:" + name));
    assertEquals(List.of(), schema.validate(ran.out(), InputFormat.JSON), ran.out());
    assertTrue(ran.out().endsWith("\n"), "the end");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaIsOne(String name) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
    assertEquals(List.of(), meta.validate(text(name), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsLeftOpen(String name) {
    JsonNode schema = new ObjectMapper().readTree(text(name));
    assertEquals("urn:dovetail:" + name, schema.path("$id").asString());
    assertFalse(schema.path("description").asString("").isEmpty(), "what it is");
    if (!name.equals("descriptor")) {
      closed(schema, name);
    }
  }

  /** Objects take what is described, or are maps; members and definitions say what they are. */
  private static void closed(JsonNode node, String where) {
    if (node.path("type").asString("").equals("object")) {
      JsonNode others = node.path("additionalProperties");
      assertTrue(others.isObject() || others.isBoolean(), where);
      assertFalse(others.asBoolean(false), where);
    }
    node.path("properties")
        .properties()
        .forEach(it -> described(it.getValue(), where + "." + it.getKey()));
    node.properties().forEach(it -> closed(it.getValue(), where + "/" + it.getKey()));
    node.values().forEach(it -> closed(it, where));
  }

  private static void described(JsonNode member, String where) {
    assertFalse(member.path("description").asString("").isEmpty(), where + " says nothing");
    assertTrue(
        Stream.of("type", "enum", "const", "$ref").anyMatch(member::has), where + " is anything");
  }

  private static SchemaRegistry registry() {
    Map<String, String> all =
        names().collect(Collectors.toMap(it -> "urn:dovetail:" + it, SchemaTest::text));
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, it -> it.schemas(all));
  }

  private static String text(String name) {
    return Ran.of("schema " + name).out();
  }
}
