package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.notebooks.Cell;
import chainrule.grader.notebooks.KernelRun;
import chainrule.grader.notebooks.Kit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The living pictures in JupyterLab: still ones in a notebook that is not trusted, to be touched
 * once its cells have run.
 */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
class LivingPicturesInLabTests {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<LivingPictureReader> READERS = LivingPictureReader.all();
  private static final By READY = By.className("chainrule-ready");

  /** The browser notes so many requests only. */
  private static final String FORGET_REQUESTS =
      "performance.clearResourceTimings(); performance.setResourceTimingBufferSize(100000)";

  private static final By STILLS = By.cssSelector(".chainrule-still img");

  @Test
  void stillUntilTheCellsHaveRunAndThenDriven(@TempDir Path folder) throws Exception {
    Path notebook = Path.of(LivingPicturesInLabTests.class.getResource("living.ipynb").toURI());
    List<Cell> cells = KernelRun.of(notebook, folder);
    assertThat(cells).flatExtracting(Cell::errors).isEmpty();
    // In a folder that git ignores: JupyterLab saves what it runs.
    Path copy = Files.createDirectories(Kit.root().resolve("target")).resolve("living-test.ipynb");
    Files.copy(folder.resolve("executed.ipynb"), copy, StandardCopyOption.REPLACE_EXISTING);
    ChromeDriver browser = Browser.start(Files.createDirectories(folder.resolve("profile")));
    try (RunningLab lab = RunningLab.start()) {
      browser.get(lab.address("target/" + copy.getFileName()));
      WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
      wait.until(page -> page.findElements(STILLS).size() == cells.size() - 1);
      assertThat(browser.findElements(STILLS)).allMatch(WebElement::isDisplayed);
      assertThat(browser.findElements(By.cssSelector("[data-live]"))).isEmpty();
      assertThat(Browser.requests(browser)).allMatch(name -> name.startsWith(lab.server()));
      browser.executeScript(FORGET_REQUESTS);

      RunningLab.runAll(wait);
      wait.until(page -> page.findElements(READY).size() == cells.size() - 1);
      for (LivingPictureReader reader : READERS) {
        reader.drive(browser);
      }
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
          .extracting(LogEntry::getMessage)
          .noneMatch(message -> message.contains("living picture") || message.contains("Uncaught"));
      assertThat(Browser.requests(browser)).allMatch(name -> name.startsWith(lab.server()));
    } finally {
      browser.quit();
    }
  }
}
