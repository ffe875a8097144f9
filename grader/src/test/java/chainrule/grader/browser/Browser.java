package chainrule.grader.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.grader.build.SearchPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, driven by its own chromedriver; nothing is downloaded. */
public final class Browser {

  private static final String REQUESTS =
      """
      return performance.getEntriesByType('resource').map(one => one.name)
          .filter(name => !/^(file|data|blob):/.test(name));
      """;

  private static final String SERIOUS =
      """
      const done = arguments[arguments.length - 1];
      axe.run({include: [[arguments[0]]]}, {preload: false}).then(
          found => done(found.violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => one.impact + ' ' + one.id + ' ' + one.nodes.slice(0, 3)
                  .map(node => node.html.slice(0, 120) + ': ' + node.failureSummary).join(' | '))),
          failure => done([String(failure)]));
      """;

  private Browser() {}

  /**
   * Starts Chromium, or skips the calling test with the reason when it is not installed.
   *
   * @param profile an empty folder for the browser's own files
   */
  public static ChromeDriver start(Path profile) {
    Optional<Path> chromium = SearchPath.find("chromium");
    Optional<Path> driver = SearchPath.find("chromedriver");
    assumeTrue(chromium.isPresent(), "needs chromium: apt-get install chromium");
    assumeTrue(driver.isPresent(), "needs chromedriver: apt-get install chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,1000",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver browser = new ChromeDriver(service, options);
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    return browser;
  }

  /**
   * Puts axe-core, rules of accessibility, into the page that a browser shows.
   *
   * @param browser shows one of our own pages
   */
  public static void addAxe(ChromeDriver browser) throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      byte[] rules = Objects.requireNonNull(script).readAllBytes();
      browser.executeScript(new String(rules, StandardCharsets.UTF_8));
    }
  }

  /**
   * Returns the rules of accessibility that axe-core finds seriously broken.
   *
   * @param browser shows the page
   * @param where the parts of the page to look at, as a CSS selector
   */
  public static List<String> seriousViolations(ChromeDriver browser, String where)
      throws IOException {
    addAxe(browser);
    return strings(browser.executeAsyncScript(SERIOUS, where));
  }

  /**
   * Returns what a page has asked for, other than files and what it holds itself.
   *
   * @param browser shows the page
   */
  public static List<String> requests(ChromeDriver browser) {
    return strings(browser.executeScript(REQUESTS));
  }

  /**
   * Returns a list that a script gave, each entry as text.
   *
   * @param list what the script gave
   */
  public static List<String> strings(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
  }
}
