package dev.dovetail.examples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser, without a window. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir Path profile;

  private WebDriver browser() {
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
        "--user-data-dir=" + profile);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  @Test
  void aNoteIsWrittenFoundAndDeleted() {
    WebDriver browser = browser();
    try (Visit visit = OnEveryStore.MEMORY.start(profile)) {
      var page = new Page(browser, new WebDriverWait(browser, Duration.ofSeconds(30)));
      browser.get(visit.address());
      page.shows("#none", "There is no note yet.");
      page.write("shopping", "Milk, bread");
      page.lists("shopping");
      page.write("work/<b>plan</b>", "Dovetails & \"quotes\"\nin two lines");
      page.lists("shopping", "work/<b>plan</b>");

      page.element("#search").sendKeys("dovetails");
      page.lists("work/<b>plan</b>");
      page.element("#search").sendKeys(" milk");
      page.shows("#none", "Nothing was found.");

      browser.navigate().refresh();
      page.lists("shopping", "work/<b>plan</b>");
      page.element("#list li:nth-child(2) button").click();
      page.holds("#text", "Dovetails & \"quotes\"\nin two lines");

      page.element("#delete").click();
      page.confirm();
      page.lists("shopping");
      page.shows("#said", "work/<b>plan</b> is deleted.");

      page.write("a/../shopping", "somewhere else");
      page.shows(
          "#said", "That is no name for a note: it may be too long, or another note in its place.");
      page.element("#new").click();
      page.confirm();
      page.write("shopping/list", "below a note");
      page.shows(
          "#said", "That is no name for a note: it may be too long, or another note in its place.");
    } finally {
      browser.quit();
    }
  }

  /** What somebody sees and does; everything is waited for. */
  private record Page(WebDriver browser, WebDriverWait patience) {
    WebElement element(String selector) {
      return patience.until(
          ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    void write(String name, String text) {
      element("#new").click();
      holds("#name", "");
      element("#name").sendKeys(name);
      element("#text").sendKeys(text);
      element("#save").click();
    }

    void confirm() {
      patience.until(ExpectedConditions.alertIsPresent()).accept();
    }

    void shows(String selector, String text) {
      patience.until(ExpectedConditions.textToBe(By.cssSelector(selector), text));
    }

    void holds(String selector, String value) {
      patience.until(it -> value.equals(element(selector).getDomProperty("value")));
    }

    void lists(String... names) {
      var buttons = By.cssSelector("#list li button");
      patience.until(ExpectedConditions.numberOfElementsToBe(buttons, names.length));
      assertEquals(
          List.of(names),
          browser.findElements(buttons).stream()
              .map(it -> it.getText().split("\n", -1)[0])
              .toList());
    }
  }
}
