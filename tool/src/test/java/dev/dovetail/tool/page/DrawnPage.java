package dev.dovetail.tool.page;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.interactions.WheelInput;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What somebody sees and does.
 *
 * @param browser that shows the page
 * @param patience for what has to be waited for
 */
record DrawnPage(ChromeDriver browser, WebDriverWait patience) {
  static DrawnPage open(String address, ChromeDriver browser, WebDriverWait patience) {
    browser.get("about:blank");
    browser.get(address);
    patience.until(ExpectedConditions.attributeToBe(By.id("stage"), "data-ready", "true"));
    return new DrawnPage(browser, patience);
  }

  WebElement element(String selector) {
    return patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
  }

  String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  List<String> texts(String selector) {
    return strings(
        "return [...document.querySelectorAll(arguments[0])].map(it => it.innerText.trim())",
        selector);
  }

  int count(String selector) {
    return browser.findElements(By.cssSelector(selector)).size();
  }

  String title() {
    return Objects.requireNonNull(browser.getTitle());
  }

  String address() {
    return Objects.requireNonNull(browser.getCurrentUrl());
  }

  /** Goes to another place of the page. */
  void goTo(String place) {
    browser.executeAsyncScript(
        """
        const [place, done] = arguments;
        addEventListener("hashchange", () => done(), { once: true });
        location.hash = place;""",
        place);
  }

  /** Shows it in a window of another width, until it is drawn there. */
  void resize(Dimension size) {
    String width = "return document.getElementById('stage').clientWidth";
    Object before = browser.executeScript(width);
    browser.manage().window().setSize(size);
    patience.until(it -> !Objects.equals(before, browser.executeScript(width)));
    browser.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
  }

  /** How many elements are not all within what is around them. */
  int cut(String selector) {
    Object number =
        browser.executeScript(
            """
            return [...document.querySelectorAll(arguments[0])].filter((it) => {
              const inner = it.getBoundingClientRect(), outer = it.parentNode.getBoundingClientRect();
              return inner.left < outer.left || inner.right > outer.right
                || inner.top < outer.top || inner.bottom > outer.bottom;
            }).length""",
            selector);
    return ((Long) Objects.requireNonNull(number)).intValue();
  }

  /** The names of all nodes. */
  List<String> names() {
    return strings("return [...document.querySelectorAll('#stage .node')].map(it => it.ariaLabel)");
  }

  /** The names of those that are not dimmed. */
  List<String> near() {
    return strings(
        "return [...document.querySelectorAll('#stage .node.near')].map(it => it.ariaLabel)");
  }

  /** The names of those that a text is found in. */
  List<String> found(String text) {
    element("#search").clear();
    type(text);
    return strings(
        "return [...document.querySelectorAll('#stage .node.hit')].map(it => it.ariaLabel)");
  }

  private List<String> strings(String script, Object... arguments) {
    return ((List<?>) Objects.requireNonNull(browser.executeScript(script, arguments)))
        .stream().map(String::valueOf).toList();
  }

  /** Clicks on a node where its name is. */
  void click(String name) {
    new Actions(browser).click(node(name).findElement(By.cssSelector(".box"))).perform();
  }

  void focus(String name) {
    browser.executeScript("arguments[0].focus()", node(name));
  }

  private WebElement node(String name) {
    Object found =
        browser.executeScript(
            "return [...document.querySelectorAll('#stage .node')]"
                + ".find(it => it.ariaLabel === arguments[0])",
            name);
    return (WebElement) Objects.requireNonNull(found, name);
  }

  void choose(String program) {
    new Select(element("#program")).selectByVisibleText(program);
  }

  /** Types where the focus is. */
  void press(CharSequence keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  /** Types into the search. */
  void type(CharSequence keys) {
    element("#search").sendKeys(keys);
  }

  void wheel(int down) {
    WheelInput.ScrollOrigin origin = WheelInput.ScrollOrigin.fromElement(element("#stage"));
    new Actions(browser).scrollFromOrigin(origin, 0, down).perform();
  }

  /** Drags from where nothing is, in pixels. */
  void drag(int x, int y) {
    new Actions(browser)
        .moveToElement(element("#stage"), 0, -element("#stage").getSize().height / 2 + 10)
        .clickAndHold()
        .moveByOffset(x, y)
        .release()
        .perform();
  }

  /** Two fingers on one line, as far apart as is said, in pixels, and then as far. */
  void pinch(int from, int to) {
    browser.perform(List.of(finger("left", -from / 2, -to / 2), finger("right", from / 2, to / 2)));
  }

  private Sequence finger(String name, int from, int to) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, name);
    PointerInput.Origin stage = PointerInput.Origin.fromElement(element("#stage"));
    return new Sequence(finger, 0)
        .addAction(finger.createPointerMove(Duration.ZERO, stage, from, 0))
        .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
        .addAction(finger.createPointerMove(Duration.ofMillis(100), stage, to, 0))
        .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
  }

  /** Touches a node with a finger, for as long as a click takes. */
  void tap(String name) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    PointerInput.Origin box =
        PointerInput.Origin.fromElement(node(name).findElement(By.cssSelector(".box")));
    browser.perform(
        List.of(
            new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, box, 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
  }

  /** How large a pixel of the drawing is. */
  double scale() {
    return Double.parseDouble(
        Objects.requireNonNull(element("#stage").getDomAttribute("data-scale")));
  }

  /** Where a node begins, in pixels. */
  double left(String name) {
    return number("return arguments[0].getBoundingClientRect().x", node(name));
  }

  /** Whether a node is in the middle of what is seen. */
  boolean isCentred(String name) {
    String middle =
        "const r = arguments[0].getBoundingClientRect(),"
            + " s = document.getElementById('stage').getBoundingClientRect();"
            + "return Math.hypot(r.x + r.width / 2 - s.x - s.width / 2,"
            + " r.y + r.height / 2 - s.y - s.height / 2)";
    return number(middle, node(name)) < 60;
  }

  private double number(String script, Object argument) {
    return ((Number) Objects.requireNonNull(browser.executeScript(script, argument))).doubleValue();
  }
}
