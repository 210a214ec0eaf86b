package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.program.ClassPath;
import dev.dovetail.tool.program.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A descriptor that is not whole is the fault of who wrote it, not one of this tool. */
final class TornDescriptorTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static String whole = "";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeAll
  static void putTogether() throws Exception {
    Path sources = Path.of("src/test/programs/shop");
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(it -> it.toString().endsWith(".java")).toList();
    }
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    whole =
        new Compilation(
                sources, ClassPath.of(libraries), files, List.of(), Map.of("target", "test"))
            .dry().files().entrySet().stream()
                .filter(it -> it.getKey().endsWith("/test.json"))
                .map(it -> new String(it.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
  }

  /** Whatever is asked of it, it is described as far as it goes, or refused. */
  @Test
  void aMemberThatIsNotAsItShouldBe() throws Exception {
    Set<String> kinds = new HashSet<>();
    for (String place : places(JSON.readTree(whole), "")) {
      // One element stands for the others of its list, and one graph for the other.
      if (kinds.add(place.replaceAll("/\\d+", "/0").replaceFirst("^/before", "/after"))) {
        for (Change change : Change.values()) {
          JsonNode torn = JSON.readTree(whole);
          change.at(torn, place);
          answered(JSON.writeValueAsString(torn), change + " " + place);
        }
      }
    }
    assertTrue(kinds.size() > 50, kinds::toString);
  }

  private void answered(String text, String how) throws IOException {
    for (String question : List.of("describe", "graph --format=html")) {
      Ran ran = asked(question, text);
      assertTrue(List.of(0, 1, 64).contains(ran.code()), () -> how + ", " + question + ": " + ran);
    }
  }

  private Ran asked(String question, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("torn.json"), text);
    return Ran.of(question + " " + file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          ''                                  => ''
          []                                  => ''
          {                                   => : it is no JSON, at line 1, column 2
          {"schema": 9}                       => has schema 9; this tool reads 1
          {"schema": 1}                       => : its application is not as the schema has it
          {"schema": 1, "application": [7]}   => : its application is not as the schema has it
          """)
  void isRefusedWithAReason(String text, String reason) throws IOException {
    Ran ran = asked("describe", text);
    assertEquals(64, ran.code());
    String name = folder.resolve("torn.json").toString();
    String said = reason.startsWith("has") ? " " + reason : " is no descriptor" + reason;
    assertEquals("dovetail: " + name + said + "\n", ran.err());
  }

  @Test
  void aNameThatStandsForNothing() throws IOException {
    String torn = whole.replaceFirst("\"to\" *: *\"bolt\"", "\"to\": \"nowhere\"");
    assertTrue(asked("graph", torn).err().endsWith("nothing in it is called \"nowhere\"\n"), torn);
  }

  @Test
  void oneWithoutItsTarget() throws IOException {
    ObjectNode torn = (ObjectNode) JSON.readTree(whole);
    torn.remove("target");
    Ran ran = asked("describe", JSON.writeValueAsString(torn));
    assertTrue(ran.err().endsWith("its target is not as the schema has it\n"), ran.err());
  }

  @Test
  void whatItSaysSteersNoTerminal() throws IOException {
    ObjectNode odd = (ObjectNode) JSON.readTree(whole);
    odd.putArray("inputs").addObject().put("path", "a").put("kind", "file").put("sha256", "ab");
    ObjectNode problem = odd.putArray("problems").addObject();
    problem.put("code", "internal").put("severity", "error").put("sentence", "it\u001bbroke");
    problem.putArray("details").add("here\u001b");
    problem.putArray("hints").add("mend\u001bit");
    String text = JSON.writeValueAsString(odd);
    String shown = asked("describe", text).out();
    assertTrue(shown.endsWith("error: [internal] it broke\n  here \n  mend it\n"), shown);
    assertTrue(shown.contains("a  file  ab\n"), shown);
    assertEquals("shop on test: error: [internal] it broke\n", asked("query main", text).err());
  }

  /** A jar with it, with other class paths than of files, and a class that is newer than we are. */
  @Test
  void aJarIsAskedForNoMoreThanItHas() throws IOException {
    Path file = Files.createDirectories(folder.resolve("a:b")).resolve("odd.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(Attributes.Name.CLASS_PATH, " http://example.org/a.jar C:\\b.jar file://host/c.jar ");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      jar.putNextEntry(new JarEntry("META-INF/dovetail/shop.Shop/test.json"));
      jar.write(whole.getBytes(StandardCharsets.UTF_8));
      jar.putNextEntry(new JarEntry("shop/Shop.class"));
      jar.write(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 9, 9});
    }
    assertEquals(new Ran("shop\n", "", 0), Ran.of("query name " + file));
    Ran anew = Ran.of("describe -Abig=true " + file);
    assertTrue(
        anew.err().endsWith("cannot be compiled against: it has a : in its name\n"), anew.err());
    byte[] bytes = Files.readAllBytes(file);
    int content = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("test.json") + 40;
    Arrays.fill(bytes, content, content + 60, (byte) -1);
    Ran damaged = Ran.of("query name " + Files.write(file, bytes));
    assertTrue(
        damaged.err().startsWith("dovetail: cannot read " + file + "!/META-INF"), damaged.err());
    assertEquals(64, damaged.code());
  }

  @Test
  void aWholeOneIsNoneToPutTogetherAnew() throws IOException {
    for (String question : List.of("describe -Abig=true", "matrix")) {
      Ran ran = asked(question, whole);
      assertTrue(ran.err().contains("is a descriptor, which cannot be put together"), ran.err());
      assertEquals(64, ran.code());
    }
  }

  /** All members and elements, each as a JSON pointer. */
  private static List<String> places(JsonNode node, String above) {
    List<String> places = new ArrayList<>();
    Consumer<String> add =
        name -> {
          String place = above + "/" + name;
          places.add(place);
          places.addAll(
              places(node.isArray() ? node.get(Integer.parseInt(name)) : node.get(name), place));
        };
    if (node.isObject()) {
      node.propertyNames().forEach(add);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add.accept(Integer.toString(i));
    }
    return places;
  }

  /** What becomes of it. */
  private enum Change {
    GONE,
    NULL,
    OTHER_TEXT,
    EMPTY_OBJECT;

    void at(JsonNode root, String place) {
      int end = place.lastIndexOf('/');
      JsonNode above = root.at(place.substring(0, end));
      String name = place.substring(end + 1);
      if (above instanceof ObjectNode object) {
        switch (this) {
          case GONE -> object.remove(name);
          case NULL -> object.putNull(name);
          case OTHER_TEXT -> object.put(name, "nowhere");
          case EMPTY_OBJECT -> object.putObject(name);
        }
      } else if (above instanceof ArrayNode array) {
        int index = Integer.parseInt(name);
        switch (this) {
          case GONE -> array.remove(index);
          case NULL -> array.setNull(index);
          case OTHER_TEXT -> array.set(index, "nowhere");
          case EMPTY_OBJECT -> array.set(index, JSON.createObjectNode());
        }
      }
    }
  }
}
