package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.plot.Animation;
import chainrule.plot.Plot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Two animations on one page, as a reader drives them with mouse and keys. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
class PlayerBrowserTests {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final By PLAYERS = By.cssSelector(".chainrule-ready > .chainrule-player");
  private static final By SLIDER = By.cssSelector("input[type=range]");
  private static final By FRAME = By.cssSelector("img");

  /**
   * Counts what reaches the page itself, where reveal.js turns slides and JupyterLab runs cells.
   */
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>two animations</title>
      <script>var reached = 0; addEventListener('keydown', () => reached++);</script>
      <body>%s%s""";

  private String address;
  private ChromeDriver browser;
  private WebDriverWait wait;

  @BeforeAll
  void startBrowser(@TempDir Path folder) throws IOException {
    browser = Browser.start(Files.createDirectories(folder.resolve("profile")));
    wait = new WebDriverWait(browser, PATIENCE);
    Path page = folder.resolve("page.html");
    Files.writeString(page, PAGE.formatted(film(12), film(5)));
    address = page.toUri().toString();
  }

  @AfterAll
  void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void openPage() {
    browser.get(address);
    wait.until(page -> page.findElements(PLAYERS).size() == 2);
  }

  private static String film(int frames) {
    return Animation.of(
            "a line rises",
            IntStream.range(0, frames)
                .mapToObj(
                    slope ->
                        new Plot()
                            .title("slope " + slope)
                            .range(0, 1, 0, 12)
                            .line("line", new double[] {0, 1}, new double[] {0, slope}))
                .toList())
        .millisPerFrame(40)
        .html();
  }

  @Test
  void restsAtItsFirstFrameUntilItIsPlayed() throws InterruptedException {
    Thread.sleep(300);
    assertThat(status(0)).isEqualTo("frame 1 of 12");
    assertThat(image(0)).startsWith("figure: slope 0;");
    button(0, "Play").click();
    wait.until(page -> status(0).equals("frame 12 of 12"));
    wait.until(page -> button(0, "Play").isDisplayed());
    assertThat(image(0)).startsWith("figure: slope 11;");
    assertThat(status(1)).isEqualTo("frame 1 of 5");
  }

  @Test
  void playsAgainFromTheFirstFrameAndPauses() {
    button(0, "Step back").click();
    slide(0, Keys.END);
    assertThat(status(0)).isEqualTo("frame 12 of 12");
    button(0, "Play").click();
    button(0, "Pause").click();
    String paused = status(0);
    assertThat(paused).isNotEqualTo("frame 12 of 12");
    button(1, "Step forward").click();
    assertThat(status(0)).isEqualTo(paused);
  }

  @Test
  void everyControlHasANameAndWorksByKeys() {
    List<WebElement> buttons = player(1).findElements(By.tagName("button"));
    assertThat(buttons)
        .extracting(WebElement::getAccessibleName)
        .containsExactly("Play", "Step back", "Step forward");
    WebElement slider = player(1).findElement(SLIDER);
    assertThat(slider.getAccessibleName()).isEqualTo("Frame");
    buttons.get(2).sendKeys(Keys.SPACE);
    buttons.get(2).sendKeys(Keys.ENTER);
    assertThat(status(1)).isEqualTo("frame 3 of 5");
    slide(1, Keys.ARROW_RIGHT);
    assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("frame 4 of 5: slope 3");
    assertThat(image(1)).startsWith("figure: slope 3;");
    slide(1, Keys.HOME);
    assertThat(status(1)).isEqualTo("frame 1 of 5");
    buttons.get(1).sendKeys(Keys.SPACE);
    assertThat(status(1)).isEqualTo("frame 1 of 5");
    assertThat(browser.executeScript("return reached")).isEqualTo(0L);
  }

  @Test
  void focusIsSeen() {
    button(1, "Step forward").sendKeys(Keys.TAB);
    WebElement slider = player(1).findElement(SLIDER);
    assertThat(browser.switchTo().activeElement()).isEqualTo(slider);
    assertThat(slider.getCssValue("outline-style")).isEqualTo("solid");
  }

  @Test
  void changesAreReadOutOnlyWhileTheReaderSteps() {
    By status = By.className("chainrule-status");
    assertThat(player(0).findElement(status).getDomAttribute("aria-live")).isEqualTo("polite");
    button(0, "Play").click();
    assertThat(player(0).findElement(status).getDomAttribute("aria-live")).isEqualTo("off");
    wait.until(page -> status(0).equals("frame 12 of 12"));
    wait.until(page -> "polite".equals(player(0).findElement(status).getDomAttribute("aria-live")));
  }

  @Test
  void printIsTheFirstFrameWithoutControls() {
    button(0, "Step forward").click();
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(browser.findElements(PLAYERS)).noneMatch(WebElement::isDisplayed);
      List<WebElement> stills = browser.findElements(By.className("chainrule-first"));
      assertThat(stills).hasSize(2).allMatch(WebElement::isDisplayed);
      assertThat(stills.get(0).getDomAttribute("alt"))
          .startsWith("a line rises; first frame: figure: slope 0");
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  private WebElement player(int number) {
    return browser.findElements(PLAYERS).get(number);
  }

  private WebElement button(int number, String name) {
    return player(number).findElement(By.xpath(".//button[.='" + name + "']"));
  }

  private void slide(int number, Keys key) {
    player(number).findElement(SLIDER).sendKeys(key);
  }

  private String image(int number) {
    return String.valueOf(player(number).findElement(FRAME).getDomAttribute("alt"));
  }

  private String status(int number) {
    return player(number).findElement(By.cssSelector(".chainrule-status > span")).getText();
  }
}
