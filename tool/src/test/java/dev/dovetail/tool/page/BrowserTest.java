package dev.dovetail.tool.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Parts;
import dev.dovetail.tool.program.Asked;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.program.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser, opened from a file. */
final class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    assumeTrue(
        Files.exists(CHROMIUM) && Files.exists(DRIVER),
        "there is no " + CHROMIUM + " with a " + DRIVER);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,900",
        "--user-data-dir=" + folder.resolve("profile"));
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static DrawnPage page(List<Descriptor> programs, boolean before) throws IOException {
    Path file = Files.createTempFile(folder, "page", ".html");
    Files.writeString(file, HtmlForm.text(programs, before));
    return DrawnPage.open(
        file.toUri().toString(), browser, new WebDriverWait(browser, Duration.ofSeconds(60)));
  }

  /** Both test programs; the second has a lazy loop and a chain of conditions. */
  private static List<Descriptor> programs() throws Exception {
    return programs("greet", "relay");
  }

  private static List<Descriptor> programs(String... names) throws Exception {
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(it -> it.contains("dovetail-") || it.contains("classes"))
            .map(Path::of)
            .toList();
    List<Descriptor> found = new ArrayList<>();
    for (String name : names) {
      Path source = Path.of("src/test/programs").resolve(name);
      Asked asked = new Asked(source, libraries, Map.of("target", "test"));
      new Programs(System.err::println)
          .of(asked).stream().map(Program::descriptor).forEach(found::add);
    }
    return found;
  }

  @Test
  void aDeviceSaysWhyItIsThere() throws Exception {
    DrawnPage page = page(programs(), false);
    assertEquals("greeter on test", page.text("#panel h2"));
    page.click("loud");
    assertEquals("loud", page.text("#panel h2"));
    assertEquals("voice", page.text("#panel .path"));
    assertEquals("greet.Loud", page.text("#panel .class"));
    assertEquals("greet/Loud.java:10", page.text("#panel .source"));
    assertEquals(
        List.of(
            "party ? loud(plain) : plain is the default\n@Use on greet.Greeter, parameter voice",
            "party holds: party=true by default\n@Use on greet.Greeter, parameter voice"),
        page.texts("#panel .reason"));
    assertEquals(List.of("Greeter as voice"), page.texts("#panel .users li"));
    assertEquals(List.of("voice: plain"), page.texts("#panel .needs li"));
    assertEquals(List.of("Greeter", "loud", "plain"), page.near());

    page.element("#panel .needs button").click();
    assertEquals("plain", page.text("#panel h2"));
    assertEquals("voice.voice", page.text("#panel .path"));
    assertEquals("mark=. (default)", page.text("#panel .key code"));
    assertEquals(
        List.of("Stands at the end.", "both · by default · text"), page.texts("#panel .key small"));

    page.press(Keys.ESCAPE);
    assertEquals("greeter on test", page.text("#panel h2"));
    assertEquals(List.of(), page.near());
  }

  @Test
  void conditionsOpenAndTargetsChange() throws Exception {
    DrawnPage page = page(programs(), false);
    page.choose("office on test");
    assertEquals(
        List.of(
            "Office",
            "test",
            "test@arguments",
            "test@console",
            "test@lifecycle",
            "relay",
            "wire@line.next",
            "wire#second",
            "wire@others[1]",
            "none"),
        page.names());
    page.click("relay");
    assertEquals("line", page.text("#panel .path"));

    page.element("#before").click();
    assertEquals("relay", page.text("#panel h2"), "what was selected stays so");
    assertTrue(page.names().contains("speed?"), page.names().toString());
    page.press(Keys.ESCAPE);
    page.click("speed?");
    assertEquals(
        List.of(
            "speed == 1 ⇢ wire@line (not chosen)",
            "speed == 2 → relay",
            "speed == 3 ⇢ record (not chosen)",
            "otherwise ⇢ wire@line (not chosen)"),
        page.texts("#panel .cases li"));
    page.click("record");
    assertEquals("token (secret)", page.text("#panel .key code"));
    assertEquals(
        List.of("Opens the record.", "run · set at start-up · text · $TOKEN"),
        page.texts("#panel .key small"));
    assertEquals(List.of("not chosen"), page.texts("#panel .mark"));
    assertEquals(
        List.of(
            "Office as line (not chosen)\nif not (speed == 1) and not (speed == 2) and speed == 3"),
        page.texts("#panel .users li"));
    assertEquals(List.of("record"), page.found("opens the record"), "the doc of a key");
    assertEquals(List.of("speed?"), page.found("how fast"), "the doc of a key of a condition");
    assertEquals(List.of("wire@line"), page.found("line.next"), "a slot");
    assertEquals(List.of("none"), page.found("spare"), "a slot without device");
    page.type(Keys.ENTER);
    assertEquals(
        List.of("none is the default\n@Use on relay.Office, parameter spare"),
        page.texts("#panel .reason"));
    page.element("#panel .users button").click();
    assertTrue(page.texts("#panel .needs li").contains("spare: none"), "an empty slot");
  }

  @Test
  void aBrokenProgramHasNoMain() throws Exception {
    DrawnPage page = page(programs("gaps"), false);
    assertEquals(5, page.count("#panel li.bad"), "its problems");
    assertEquals(0, page.count("#panel .main"), "none was written");
    page.click("Gaps");
    assertEquals("plank: missing", page.texts("#panel .needs li").get(0));
    page.goTo("#at=nothing is chosen");
    assertEquals("missing", page.text("#panel h2"));
    assertEquals(List.of("Gaps as plank"), page.texts("#panel .users li"));
  }

  @Test
  void whatIsSelectedStaysInSightAsConditionsOpen() throws Exception {
    DrawnPage page = page(programs(), false);
    page.choose("office on test");
    page.click("wire@line.next");
    page.press("+");
    double scale = page.scale();
    double left = page.left("wire@line.next");
    page.element("#before").click();
    assertEquals("wire@line", page.text("#panel h2"), "it is called otherwise here");
    assertEquals(scale, page.scale());
    assertEquals(left, page.left("wire@line"), 2, "where it was");
    assertEquals("line.next", page.text("#panel .path"), "the way that is chosen, not the first");
    assertEquals(
        List.of(
            "Office as line (not chosen)\nif speed == 1",
            "Office as line (not chosen)\n"
                + "if not (speed == 1) and not (speed == 2) and not (speed == 3)",
            "relay as next"),
        page.texts("#panel .users li"));
    assertEquals(
        List.of("Office", "wire@line", "relay", "speed?"),
        page.near(),
        "the way to it, and all that need it");
    page.element("#before").click();
    assertEquals("wire@line.next", page.text("#panel h2"));
    assertEquals(left, page.left("wire@line.next"), 2, "and back");
  }

  @Test
  void searchFindsAndCentres() throws Exception {
    DrawnPage page = page(List.of(new Grown(1_000).descriptor()), false);
    assertTrue(page.scale() < 0.3, "all of it is seen, at " + page.scale());
    assertTrue(page.texts("#names span").contains("App"), "the application is named from afar");
    assertTrue(page.texts("#names span").contains("hub0"), "what many share is named from afar");
    assertEquals(0, page.cut("#names span"), "no name is cut off");

    page.press("/");
    page.type("some.store10");
    String some = page.text("#found");
    assertTrue(some.matches("\\d of 1004"), some);
    assertTrue(page.scale() >= 0.9, "what is found can be read, at " + page.scale());
    page.type(Keys.ENTER);
    String first = page.text("#panel h2");
    assertTrue(page.isCentred(first), first + " is in the middle");
    page.type(Keys.ENTER);
    assertTrue(page.isCentred(page.text("#panel h2")), "the next too");

    int near = page.near().size();
    assertTrue(near > 1 && near < 60, near + " devices are near; the others are dimmed");
    page.press(Keys.ESCAPE);
    assertEquals("", page.text("#found"));
    page.press("0");
    assertTrue(page.scale() < 0.3, "all of it again, at " + page.scale());
  }

  @Test
  void whatIsTooLongToBeSeenOpensAtTheApplication() throws Exception {
    Parts parts = new Parts("");
    for (int i = 0; i < 300; i++) {
      parts.slot("d" + i, "d" + (i + 1));
    }
    DrawnPage page = page(List.of(parts.descriptor()), false);
    assertEquals(24 * page.scale(), page.left("d0"), 2, "the application is at the left");
    assertTrue(page.scale() >= 0.9, "it can be read, at " + page.scale());
  }

  @Test
  void itZoomsAndMoves() throws Exception {
    DrawnPage page = page(programs(), false);
    double scale = page.scale();
    page.element("#in").click();
    assertEquals(scale * 1.4, page.scale(), 0.01);
    page.press("-");
    assertEquals(scale, page.scale(), 0.01);
    page.wheel(-400);
    assertTrue(page.scale() > scale * 1.5, "the wheel makes it larger: " + page.scale());
    page.element("#fit").click();
    assertEquals(scale, page.scale(), 0.01);
    double x = page.left("loud");
    page.drag(120, 40);
    assertEquals(x + 120, page.left("loud"), 2);
    assertEquals("greeter on test", page.text("#panel h2"), "to drag selects nothing");
  }

  @Test
  void allOfItStaysSoInAnotherWindow() throws Exception {
    DrawnPage page = page(programs(), false);
    Dimension window = browser.manage().window().getSize();
    double wide = page.scale();
    try {
      page.resize(new Dimension(700, 900));
      double narrow = page.scale();
      double x = page.left("loud");
      assertTrue(narrow < wide, "it is smaller, at " + narrow);
      page.press("0");
      assertEquals(narrow, page.scale(), 0.001);
      assertEquals(x, page.left("loud"), 1);
      page.press("+");
      page.resize(window);
      assertEquals(narrow * 1.4, page.scale(), 0.01, "a part stays the part that it was");
    } finally {
      browser.manage().window().setSize(window);
    }
  }

  @Test
  void twoFingersZoom() throws Exception {
    DrawnPage page = page(programs(), false);
    double scale = page.scale();
    double apart = page.left("plain") - page.left("loud");
    page.pinch(100, 200);
    assertEquals(2 * scale, page.scale(), 0.05 * scale, "twice as far apart, twice as large");
    assertEquals(2 * apart, page.left("plain") - page.left("loud"), 0.1 * apart);
    page.pinch(200, 100);
    assertEquals(scale, page.scale(), 0.05 * scale, "and back");
    assertEquals("greeter on test", page.text("#panel h2"), "to pinch selects nothing");
    double x = page.left("loud");
    page.drag(120, 40);
    assertEquals(x + 120, page.left("loud"), 2, "a pointer drags after that as before");
    page.tap("loud");
    assertEquals("loud", page.text("#panel h2"), "a finger selects what it touches");
  }

  @Test
  void keysGoFromDeviceToDevice() throws Exception {
    DrawnPage page = page(programs(), false);
    page.focus("Greeter");
    page.press(Keys.ARROW_RIGHT);
    page.press(Keys.ARROW_RIGHT);
    page.press(Keys.ENTER);
    assertEquals("plain", page.text("#panel h2"));
    page.press(Keys.ARROW_LEFT);
    page.press(Keys.ENTER);
    assertEquals("loud", page.text("#panel h2"));
    double scale = page.scale();
    for (String focused : List.of("#before", "#program", "#fit")) {
      page.element(focused).sendKeys("+");
      assertEquals(scale * 1.4, page.scale(), 0.01, "+ where the focus is on " + focused);
      page.element(focused).sendKeys("-");
      assertEquals(scale, page.scale(), 0.01, "- where the focus is on " + focused);
    }
  }

  @Test
  void anAddressLeadsToADevice() throws Exception {
    DrawnPage page = page(programs(), true);
    page.click("loud");
    String address = page.address();
    assertTrue(address.endsWith("#at=loud"), address);
    DrawnPage again = DrawnPage.open(address, browser, page.patience());
    assertEquals("loud", again.text("#panel h2"));
    again.goTo("#program=1&before=1&at=relay");
    assertEquals("relay", again.text("#panel h2"), "an open page follows its address");
    assertTrue(again.names().contains("speed?"), again.names().toString());
  }

  @Test
  void anAddressTellsApartWhatIsCalledAlike() throws Exception {
    DrawnPage page = page(List.of(new Parts("").slot("app", "test").descriptor()), false);
    page.click("app");
    page.element("#panel .needs button").click();
    assertEquals("some.test", page.text("#panel .class"));
    String address = page.address();
    assertTrue(address.endsWith("#at=d2"), address);
    page.goTo("#at=test");
    assertEquals(List.of("the target"), page.texts("#panel .mark"), "a name leads to the first");
    page.goTo("#at=d2");
    assertEquals("some.test", page.text("#panel .class"));
  }

  @Test
  void textsStayTexts() throws Exception {
    String nasty = "</script><img src=x onerror=\"document.title='caught'\">{{script}}'&lt;";
    Parts parts = new Parts(nasty).slot("app", nasty).slot("app", "plain");
    DrawnPage page = page(List.of(parts.descriptor()), false);
    page.click(nasty);
    assertEquals(nasty, page.text("#panel h2"));
    assertEquals(nasty, page.text("#panel .doc"));
    assertEquals(nasty + "s0", page.text("#panel .path"));
    assertEquals(nasty + "app on test", page.title());
    assertEquals(0, page.count("img"));
  }
}
