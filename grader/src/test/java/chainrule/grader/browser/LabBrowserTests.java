package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.notebooks.Cell;
import chainrule.grader.notebooks.Kit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A student's first minute: the course opens, "run all" runs, the decision boundary shows, and
 * Shift-Tab says what a name is.
 */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
class LabBrowserTests {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Draws the picture on a canvas and counts its colours: a blank one has a single colour. */
  private static final String COUNT_COLOURS =
      """
      const picture = arguments[0], canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth; canvas.height = picture.naturalHeight;
      const context = canvas.getContext('2d');
      context.drawImage(picture, 0, 0);
      const pixels = new Uint32Array(
          context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
      return new Set(pixels).size;
      """;

  private static final By KERNEL_NAME = By.cssSelector(".jp-Toolbar-kernelName");
  private static final By DIALOG = By.cssSelector(".jp-Dialog-content");
  private static final By LINE_OF_A_PERCEPTRON =
      By.xpath("//div[contains(@class,'cm-line')][starts-with(.,'Perceptron ')]");
  private static final By TOOLTIP = By.cssSelector(".jp-Tooltip");

  @TempDir private Path profile;
  private Path copy;

  @BeforeEach
  void copyWithoutOutputs() throws IOException, InterruptedException {
    Kit.assumeKernel();
    Path walkthrough = Kit.lecture("L01");
    // In a folder that git ignores, as deep as the original: JupyterLab saves what it runs.
    Path folder = Files.createDirectories(Kit.root().resolve("target"));
    copy = folder.resolve("browser-test.ipynb");
    Kit.python(
        List.of(
            "nbconvert",
            "--ClearOutputPreprocessor.enabled=True",
            "--to=notebook",
            "--output=" + copy.getFileName(),
            "--output-dir=" + folder,
            walkthrough.toString()));
  }

  @Test
  void runAllShowsTheDecisionBoundary() throws Exception {
    ChromeDriver browser = Browser.start(profile);
    try (RunningLab lab = RunningLab.start()) {
      browser.get(lab.address("target/" + copy.getFileName()));
      WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
      wait.withMessage(() -> state(browser));
      RunningLab.runAll(wait);
      wait.until(page -> busyCells(browser) == 0 && finishedCells(browser) == codeCells());

      WebElement picture = wait.until(LabBrowserTests::boundaryPicture);
      wait.until(page -> size(picture, "naturalWidth") > 0);
      Files.write(
          copy.resolveSibling("browser-test.png"), browser.getScreenshotAs(OutputType.BYTES));
      assertThat(size(picture, "naturalHeight")).isPositive();
      assertThat((Long) browser.executeScript(COUNT_COLOURS, picture))
          .as("colours in the decision-boundary picture")
          .isGreaterThan(3L);
      assertThat(shiftTab(browser, wait))
          .startsWith("chainrule.linear.Perceptron")
          .contains("A threshold unit trained by Rosenblatt's convergence procedure.");
      assertThat(browser.findElements(By.cssSelector("[data-mime-type*='stderr']"))).isEmpty();
    } finally {
      browser.quit();
    }
  }

  /** Presses Shift-Tab within the name of a class and returns what shows. */
  private String shiftTab(ChromeDriver browser, WebDriverWait wait) throws IOException {
    WebElement line = wait.until(page -> page.findElement(LINE_OF_A_PERCEPTRON));
    new Actions(browser)
        .scrollToElement(line)
        .click(line)
        .sendKeys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.TAB)
        .keyUp(Keys.SHIFT)
        .perform();
    String shown = wait.until(ExpectedConditions.visibilityOfElementLocated(TOOLTIP)).getText();
    Files.write(
        copy.resolveSibling("browser-test-name.png"), browser.getScreenshotAs(OutputType.BYTES));
    return shown;
  }

  /**
   * What a reader of a failed run has to know; the picture of the page lies beside the notebook.
   */
  private String state(ChromeDriver browser) {
    try {
      Path picture = copy.resolveSibling("browser-test.png");
      Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
      return String.format(
          Locale.ROOT,
          "%d of %d cells ran, %d wait; kernel %s; dialogs %s; picture in %s",
          finishedCells(browser),
          codeCells(),
          busyCells(browser),
          texts(browser, KERNEL_NAME),
          texts(browser, DIALOG),
          picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(ChromeDriver browser, By where) {
    return browser.findElements(where).stream().map(WebElement::getText).toList();
  }

  private static long busyCells(ChromeDriver browser) {
    return prompts(browser).stream().filter(prompt -> prompt.contains("*")).count();
  }

  private static long finishedCells(ChromeDriver browser) {
    return prompts(browser).stream().filter(prompt -> prompt.matches("\\[\\d+]:")).count();
  }

  private static List<String> prompts(ChromeDriver browser) {
    return texts(browser, By.cssSelector(".jp-CodeCell .jp-InputPrompt"));
  }

  private long codeCells() {
    try {
      return Cell.read(copy).stream().filter(Cell::isCode).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds the picture below a cell that speaks of a boundary, drawn soon after the cell has run.
   */
  private static WebElement boundaryPicture(WebDriver browser) {
    return browser.findElement(
        By.xpath(
            "//div[contains(@class,'jp-CodeCell')][.//*[contains(@class,'cm-content')]"
                + "[contains(.,'oundary')]]//div[contains(@class,'jp-OutputArea-output')]//img"));
  }

  private static long size(WebElement picture, String property) {
    String value = picture.getDomProperty(property);
    return value == null ? 0 : Long.parseLong(value);
  }
}
