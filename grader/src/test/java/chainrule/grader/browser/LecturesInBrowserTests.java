package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.lectures.SlideShow;
import chainrule.grader.notebooks.Kit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The lectures as slides, in a browser, one light and the next dark: nothing sticks out, everything
 * reads. With {@code -Dchainrule.slides=both} each of them both ways.
 */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LecturesInBrowserTests {

  private static final double SMALLEST = 0.75;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Goes through all slides; returns what is wrong with any, in words. */
  private static final String EACH_SLIDE =
      """
      const smallest = arguments[0], wrong = [];
      for (const slide of Reveal.getSlides()) {
        const at = Reveal.getIndices(slide);
        Reveal.slide(at.h, at.v);
        const name = (at.h + 1) + '.' + (at.v || 0) + ' "'
            + slide.textContent.trim().slice(0, 40) + '"';
        const zoom = parseFloat(slide.style.zoom || '1');
        if (zoom < smallest) wrong.push(name + ' is shrunk to ' + zoom.toFixed(2));
        const page = document.querySelector('.reveal').getBoundingClientRect();
        for (const part of slide.querySelectorAll('*')) {
          const box = part.getBoundingClientRect();
          if (!part.closest('aside, mjx-assistive-mml') && box.width > 0 && box.height > 0
              && (box.right > page.right + 1 || box.bottom > page.bottom + 1)) {
            wrong.push(name + ': ' + part.tagName + ' ' + part.className + ' sticks out, to '
                + Math.round(box.right) + ', ' + Math.round(box.bottom));
            break;
          }
        }
      }
      return wrong;
      """;

  private static final String PICTURES =
      """
      return [...document.querySelectorAll('.jp-OutputArea-output img')]
          .filter(one => !(one.complete && one.naturalWidth > 0 && (one.alt || '').length > 12))
          .map(one => 'picture without ' + (one.naturalWidth > 0 ? 'words: ' : 'content: ')
              + one.alt);
      """;

  private Path slides = Path.of("");
  private ChromeDriver browser;

  /** A lecture, and how somebody looks at it. */
  private record View(Path lecture, boolean dark) {
    @Override
    public String toString() {
      return lecture.getFileName() + (dark ? ", dark" : ", light");
    }
  }

  static Stream<View> views() throws IOException {
    List<Path> lectures = Kit.lectures();
    boolean both = "both".equals(System.getProperty("chainrule.slides"));
    return Stream.of(false, true)
        .flatMap(
            dark ->
                lectures.stream()
                    .filter(one -> both || (lectures.indexOf(one) % 2 == 1) == dark)
                    .map(one -> new View(one, dark)));
  }

  @BeforeAll
  void open(@TempDir Path pages, @TempDir Path profile) throws IOException {
    Kit.assumeKernel();
    slides = pages;
    SlideShow show = new SlideShow(new KitFolder(Kit.root()), Kit.environment());
    Map<Boolean, List<Path>> lectures =
        views()
            .collect(
                Collectors.partitioningBy(
                    View::dark, Collectors.mapping(View::lecture, Collectors.toList())));
    show.write(lectures.get(false), slides.resolve("light"), false);
    show.write(lectures.get(true), slides.resolve("dark"), true);
    browser = Browser.start(profile);
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 1280, "height", 720, "deviceScaleFactor", 1, "mobile", false));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void everySlideFitsAndReads(View view) throws IOException {
    browser.get(page(view) + "#/0");
    waitForSlides();
    assertThat(Browser.strings(browser.executeScript(EACH_SLIDE, SMALLEST))).isEmpty();

    browser.get(page(view) + "?print-pdf");
    waitForSlides();
    assertThat(Browser.strings(browser.executeScript(PICTURES))).isEmpty();
    assertThat(Browser.seriousViolations(browser, ".jp-OutputArea-output")).isEmpty();
    assertThat(Browser.requests(browser)).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private String page(View view) {
    String name = view.lecture().getFileName().toString().replace(".ipynb", ".html");
    return slides.resolve(view.dark() ? "dark" : "light").resolve(name).toUri().toString();
  }

  private void waitForSlides() {
    new WebDriverWait(browser, PATIENCE)
        .until(
            page -> (Boolean) browser.executeScript("return !!window.Reveal && Reveal.isReady()"));
  }
}
