package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.browser.Browser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The pages that people get to see, in a browser as they have it. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesInBrowserTests {
  private static final String RUN_AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {preload: false}).then(
          found => done({
              passed: found.passes.map(one => one.id),
              undecided: found.incomplete.map(one => one.id),
              violations: found.violations.map(one => one.impact + ' ' + one.id + ' '
                  + one.nodes.map(node => node.target + ': ' + node.failureSummary).join(' | ')),
          }),
          failure => done({passed: [], undecided: [], violations: [String(failure)]}));
      """;

  /** What can be reached: the places among all elements of links and folds that no fold hides. */
  private static final String STOPS =
      """
      return [...document.querySelectorAll('*')]
          .flatMap((one, i) => one.matches('a[href], summary') && one.checkVisibility() ? [i] : []);
      """;

  /** Where the keyboard is, and whether that shows; -1 for nowhere in the page. */
  private static final String FOCUS =
      """
      const here = document.activeElement, style = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      return here === document.body ? [-1, true]
          : [[...document.querySelectorAll('*')].indexOf(here),
              style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  && box.left >= 0 && box.right <= innerWidth + 0.5 && box.width > 0];
      """;

  /** Elements that stick out of the page, should it be too wide. */
  private static final String TOO_WIDE =
      """
      return [...document.querySelectorAll('body, body *')]
          .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5)
          .slice(0, 5).map(one => one.tagName + ' ' + one.textContent.slice(0, 40));
      """;

  private ChromeDriver browser;
  private Path folder = Path.of("");
  private Set<String> students = Set.of();

  /** A page, and how somebody looks at it. */
  private record View(String page, int width, String scheme) {}

  static Stream<View> views() {
    return Stream.of("class.html", "feedback/everything.html", "feedback/unreadable.html")
        .flatMap(
            page ->
                Stream.of(360, 1280)
                    .flatMap(
                        width ->
                            Stream.of("light", "dark")
                                .map(scheme -> new View(page, width, scheme))));
  }

  @BeforeAll
  void open(@TempDir Path pages, @TempDir Path profile) throws IOException {
    folder = pages;
    browser = Browser.start(profile);
    students = MadeUpClass.write(folder);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void isReadableWithoutErrors(View view) throws IOException {
    look(view);

    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(browser.findElements(By.cssSelector("script, img, iframe"))).isEmpty();
    assertThat((List<?>) browser.executeScript(TOO_WIDE)).isEmpty();
    assertThat(
            (Boolean)
                browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .as("the page scrolls sideways")
        .isTrue();
    assertThat(brightness()).isBetween(dark(view) ? 0.0 : 200.0, dark(view) ? 60.0 : 255.0);
  }

  @ParameterizedTest
  @MethodSource("views")
  void breaksNoRuleOfAxe(View view) throws IOException {
    look(view);

    Browser.addAxe(browser);
    Map<?, ?> found = (Map<?, ?>) browser.executeAsyncScript(RUN_AXE);

    List<String> passed = Browser.strings(found.get("passed"));
    List<String> violations = Browser.strings(found.get("violations"));
    System.out.printf(
        "axe-core, %s, %d px, %s: %d rules passed, %d violated, undecided %s%n",
        view.page(),
        view.width(),
        view.scheme(),
        passed.size(),
        violations.size(),
        found.get("undecided"));
    assertThat(violations).isEmpty();
    assertThat(passed).contains("color-contrast").hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyLinkIsReachedByTab(View view) throws IOException {
    look(view);
    List<?> stops = (List<?>) Objects.requireNonNull(browser.executeScript(STOPS));

    Set<Object> reached = new LinkedHashSet<>();
    while (reached.add(pressTab())) {
      // until it has been all round the page
    }
    reached.remove(-1L);

    assertThat(reached).containsExactlyElementsOf(stops);
  }

  @ParameterizedTest
  @MethodSource("views")
  void noLinkIsDead(View view) throws IOException {
    look(view);

    for (WebElement link : browser.findElements(By.cssSelector("a[href]"))) {
      String target = String.valueOf(link.getDomProperty("href"));
      Path file = Path.of(URI.create(target.replaceFirst("#.*", "")));
      assertThat(file).exists();
      if (target.contains("#")) {
        String id = target.substring(target.indexOf('#') + 1);
        assertThat(Files.readString(file)).as(target).containsOnlyOnce("id=\"" + id + "\"");
      }
    }
    if (view.page().equals("class.html")) {
      List<WebElement> rows = browser.findElements(By.cssSelector("table:last-of-type tbody tr"));
      assertThat(rows).hasSizeGreaterThanOrEqualTo(students.size());
    }
  }

  private void look(View view) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", view.width(), "height", 800, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features", List.of(Map.of("name", "prefers-color-scheme", "value", view.scheme()))));
    browser.get(folder.resolve(view.page()).toUri().toString());
  }

  /** Presses Tab; returns the place that has the keyboard then. */
  private Object pressTab() {
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    List<?> focus = (List<?>) Objects.requireNonNull(browser.executeScript(FOCUS));
    assertThat(focus.get(1)).as("focus shows on element " + focus.get(0)).isEqualTo(true);
    return focus.get(0);
  }

  private double brightness() {
    String script =
        "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)";
    List<?> colours = (List<?>) Objects.requireNonNull(browser.executeScript(script));
    return colours.stream().mapToLong(one -> (Long) one).average().orElseThrow();
  }

  private static boolean dark(View view) {
    return view.scheme().equals("dark");
  }
}
