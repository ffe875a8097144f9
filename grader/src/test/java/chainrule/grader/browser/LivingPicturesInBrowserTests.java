package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.lectures.SlideShow;
import chainrule.grader.notebooks.Cell;
import chainrule.grader.notebooks.KernelRun;
import chainrule.grader.notebooks.Kit;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogType;

/**
 * The living pictures where readers meet them without a kernel: on a page of nbconvert and on
 * slides, opened from a folder while there is no network.
 */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingPicturesInBrowserTests {

  private static final List<LivingPictureReader> READERS = LivingPictureReader.all();
  private static final LivingPictureReader LINE = READERS.get(0);

  private static final String SIDEWAYS =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** What pictures of odd settings say once they have been started, by their number on the page. */
  private static final Map<Integer, String> ODD =
      Map.of(
          9, "There are no points: nothing to learn from.",
          10, "All points are of one class",
          11, "The learning rate is too large.",
          12, "The learning rate is too large.",
          13, "The training diverged within ",
          14, "far too long a step for anything but luck.");

  private static final String START =
      """
      arguments[0].querySelectorAll('button').forEach(button => {
        if (['Run', 'To the end', 'All'].includes(button.textContent)) button.click();
      });
      """;

  private int pictures;
  private String page = "";
  private String darkPage = "";
  private String slides = "";
  private ChromeDriver browser;

  static List<LivingPictureReader> readers() {
    return READERS;
  }

  @BeforeAll
  void open(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
    Path notebook = Path.of(LivingPicturesInBrowserTests.class.getResource("living.ipynb").toURI());
    List<Cell> cells = KernelRun.of(notebook, folder);
    assertThat(cells).flatExtracting(Cell::errors).isEmpty();
    pictures = cells.size() - 1;
    Path executed = folder.resolve("executed.ipynb");
    page = convert(executed, "light");
    darkPage = convert(executed, "dark");
    slides =
        new SlideShow(new KitFolder(Kit.root()), Kit.environment())
            .write(List.of(executed), folder.resolve("slides"), false)
            .get(0)
            .toUri()
            .toString();
    browser = Browser.start(Files.createDirectories(folder.resolve("profile")));
    browser.executeCdpCommand("Network.enable", Map.of());
    browser.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
  }

  private static String convert(Path executed, String theme)
      throws IOException, InterruptedException {
    Kit.python(
        List.of(
            "nbconvert",
            "--to=html",
            "--HTMLExporter.theme=" + theme,
            "--HTMLExporter.mathjax_url=",
            "--HTMLExporter.require_js_url=",
            "--output=" + theme,
            executed.toString()));
    return executed.resolveSibling(theme + ".html").toUri().toString();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterEach
  void nothingIsAskedForAndNothingFails() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    assertThat(Browser.requests(browser)).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isDrivenOnAPage(LivingPictureReader reader) {
    browser.get(page);
    reader.drive(browser);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isDrivenOnADarkPageAsWideAsAPhone(LivingPictureReader reader) throws IOException {
    width(380, 2);
    browser.get(darkPage);
    reader.drive(browser);
    assertThat((Long) browser.executeScript(SIDEWAYS)).isZero();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isDrivenOnASlide(LivingPictureReader reader) {
    width(1280, 1);
    browser.get("about:blank");
    browser.get(slides + "#/" + reader.number());
    reader.drive(browser);
    assertThat(browser.executeScript("return Reveal.getIndices().h"))
        .as("no key that a picture understands turns the slide")
        .isEqualTo((long) reader.number());
  }

  @Test
  void aPageAtTwiceItsSizeIsNotWiderThanItsWindow() {
    width(640, 2);
    browser.get(page);
    LivingPicture.of(browser, pictures - 1);
    assertThat((Long) browser.executeScript(SIDEWAYS)).isZero();
  }

  @Test
  void readsWell() throws IOException {
    for (String address : List.of(page, darkPage)) {
      browser.get(address);
      LivingPicture.of(browser, pictures - 1);
      assertThat(Browser.seriousViolations(browser, ".chainrule-live")).isEmpty();
    }
  }

  @Test
  void twoPicturesOfOneKindDoNotKnowOfEachOther() {
    browser.get(page);
    LivingPicture other = LivingPicture.of(browser, READERS.size());
    String before = other.words();
    LINE.drive(browser);
    assertThat(other.words()).isEqualTo(before);
    other.press("To the end");
    assertThat(other.words()).contains("Every point is on its side").isNotEqualTo(before);
  }

  @Test
  void oddSettingsEndInASentence() {
    browser.get(page);
    ODD.forEach(
        (number, sentence) -> {
          LivingPicture picture = LivingPicture.of(browser, number);
          browser.executeScript(START, picture.root());
          picture.comesToSay(sentence);
          picture.saysNothingOdd();
        });
  }

  @Test
  void aFingerMovesAPoint() {
    browser.get(page);
    LivingPicture line = LivingPicture.of(browser, LINE.number());
    WebElement point = line.find(".chainrule-one");
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    PointerInput.Origin there = PointerInput.Origin.fromElement(point);
    Sequence touch =
        new Sequence(finger, 0)
            .addAction(finger.createPointerMove(Duration.ZERO, there, 0, 0))
            .addAction(finger.createPointerDown(0))
            .addAction(finger.createPointerMove(Duration.ofMillis(200), there, -40, 30))
            .addAction(finger.createPointerUp(0));
    line.changes(() -> LivingPicture.name(point), () -> browser.perform(List.of(touch)));
  }

  @Test
  void whoWantsNoMotionGetsTheEndAtOnce() {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    browser.get(page);
    LivingPicture line = LivingPicture.of(browser, LINE.number());
    line.press("Run");
    assertThat(line.words()).contains("Every point is on its side");
  }

  @Test
  void onPaperStandsTheStillPicture() {
    browser.get(page);
    LivingPicture.of(browser, pictures - 1);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    stillsStand();
    assertThat(browser.findElements(By.className("chainrule-panel")))
        .isNotEmpty()
        .noneMatch(WebElement::isDisplayed);
  }

  @Test
  void withoutScriptStandsTheStillPicture() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.get(page);
    stillsStand();
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  private void stillsStand() {
    List<WebElement> stills = browser.findElements(By.cssSelector(".chainrule-still img"));
    assertThat(stills).hasSize(pictures);
    assertThat(stills).allMatch(WebElement::isDisplayed);
    assertThat(stills).allMatch(one -> String.valueOf(one.getDomAttribute("alt")).length() > 40);
  }

  private void width(int pixels, int scale) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", scale, "mobile", false));
  }
}
