package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One living picture of a page, driven as a reader does: with buttons, sliders, mouse and keys. */
final class LivingPicture {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** What is shown of a number that is none, or of something that is missing. */
  private static final Pattern ODD = Pattern.compile("NaN|undefined|null|no number(?! any more)");

  private static final String IN_SIGHT = "arguments[0].scrollIntoView({block: 'center'})";

  private final ChromeDriver browser;
  private final WebElement root;

  private LivingPicture(ChromeDriver browser, WebElement root) {
    this.browser = browser;
    this.root = root;
  }

  /**
   * Waits until a picture lives, and brings it in sight.
   *
   * @param number which of those on the page, from 0
   */
  static LivingPicture of(ChromeDriver browser, int number) {
    By living = By.cssSelector(".chainrule-live.chainrule-ready");
    new WebDriverWait(browser, PATIENCE).until(page -> page.findElements(living).size() > number);
    WebElement root = browser.findElements(living).get(number);
    browser.executeScript(IN_SIGHT, root);
    return new LivingPicture(browser, root);
  }

  WebElement root() {
    return root;
  }

  WebElement find(String css) {
    return root.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return root.findElements(By.cssSelector(css));
  }

  /** Returns what the picture says below itself. */
  String words() {
    return find(".chainrule-words").getText();
  }

  /** Returns what a screen reader calls a part of the picture. */
  static String name(WebElement part) {
    return Objects.requireNonNull(part.getDomAttribute("aria-label"));
  }

  /** Clicks a button, by the words on it. */
  void press(String button) {
    root.findElement(By.xpath(".//button[normalize-space()='" + button + "']")).click();
  }

  /** Chooses an entry of a list. */
  void choose(String label, String option) {
    new Select(labelled(label)).selectByVisibleText(option);
  }

  /** Presses a key in a control; returns what the control then says it is set to. */
  String set(String label, Keys key) {
    WebElement control = labelled(label);
    key(control, key);
    return Objects.requireNonNull(control.getDomAttribute("aria-valuetext"));
  }

  /** Finds a control by the label in front of it. */
  WebElement labelled(String label) {
    String id =
        root.findElement(By.xpath(".//label[normalize-space()='" + label + "']"))
            .getDomAttribute("for");
    return root.findElement(By.id(Objects.requireNonNull(id)));
  }

  /** Gives a part of the picture the focus and presses a key there. */
  void key(WebElement part, Keys key) {
    browser.executeScript("arguments[0].focus()", part);
    new Actions(browser).sendKeys(key).perform();
  }

  /** Takes a part of the picture with the mouse and lets it go somewhere else. */
  void drag(WebElement part, int right, int down) {
    browser.executeScript(IN_SIGHT, part);
    new Actions(browser).dragAndDropBy(part, right, down).perform();
  }

  /** Does something, and waits until what is watched is another. */
  void changes(Supplier<String> watched, Runnable action) {
    String before = watched.get();
    action.run();
    new WebDriverWait(browser, PATIENCE)
        .withMessage(() -> "still: " + before)
        .until(page -> !watched.get().equals(before));
  }

  /** Waits until the words below the picture have some others among them. */
  void comesToSay(String words) {
    new WebDriverWait(browser, PATIENCE)
        .withMessage(() -> "says: " + words())
        .until(page -> words().contains(words));
  }

  /** Checks that no number that is none, and nothing that is missing, is shown or said. */
  void saysNothingOdd() {
    assertThat(root.getText()).doesNotContainPattern(ODD);
    for (WebElement part : all("[aria-label]")) {
      assertThat(name(part)).doesNotContainPattern(ODD);
    }
  }
}
