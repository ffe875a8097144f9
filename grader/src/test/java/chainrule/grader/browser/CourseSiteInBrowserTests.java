package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import chainrule.grader.notebooks.Kit;
import chainrule.grader.site.CourseSite;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The site from the files of a folder: no broken link, no other host, on a screen and a phone. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseSiteInBrowserTests {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** What a browser would follow or load; scripts hold texts that look like it. */
  private static final Pattern SCRIPT = Pattern.compile("(?s)<script\\b.*?</script>|<!--.*?-->");

  private static final Pattern LINK =
      Pattern.compile("<(?:a|link|img)\\b[^>]*?\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile("\\s(?:id|name)=\"([^\"]+)\"");

  private Path site = Path.of("");
  private ChromeDriver browser;

  @BeforeAll
  void make(@TempDir Path folder, @TempDir Path profile) throws IOException {
    Kit.assumeKernel();
    browser = Browser.start(profile);
    site = folder.resolve("site");
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new CourseSite(new KitFolder(Kit.root()), new StatusLine(nowhere, false)).write(site);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Map<Path, Set<String>> places = new HashMap<>();
    Map<Path, List<String>> links = new HashMap<>();
    for (Path page : pages()) {
      String text = SCRIPT.matcher(Files.readString(page)).replaceAll("");
      places.put(
          page,
          PLACE
              .matcher(text)
              .results()
              .map(one -> one.group(1).replace("&lt;", "<").replace("&gt;", ">"))
              .collect(Collectors.toSet()));
      links.put(page, LINK.matcher(text).results().map(one -> one.group(1)).toList());
    }
    Set<String> broken = new TreeSet<>();
    links.forEach(
        (page, targets) ->
            targets.stream()
                .filter(target -> !target.matches("(?s)(https?|data|mailto|javascript):.*"))
                .filter(target -> !leadsSomewhere(page, target.replace("&amp;", "&"), places))
                .forEach(target -> broken.add(site.relativize(page) + " -> " + target)));

    // Javadoc's list of constants names a package that has its constants in packages below it
    broken.remove(Path.of("api", "constant-values.html") + " -> #chainrule.plot");
    assertThat(places).hasSizeGreaterThan(500);
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String link, Map<Path, Set<String>> places) {
    URI to = page.toUri().resolve(link.replace(" ", "%20").replace("[", "%5B").replace("]", "%5D"));
    String fragment = to.getFragment();
    Path file = Path.of(URI.create(to.toString().replaceAll("[?#].*", "")));
    return Files.isRegularFile(file)
        && (fragment == null
            || fragment.isEmpty()
            || !places.containsKey(file)
            || places.get(file).contains(fragment));
  }

  @Test
  void noSolutionIsOnIt() throws IOException {
    for (Path page : pages()) {
      assertThat(page.toString()).doesNotContain("hidden", "instructor");
      assertThat(Files.readString(page)).doesNotContain("BEGIN SOLUTION");
    }
    assertThat(site.resolve("homework/h5-backpropagation.html"))
        .content()
        .contains("YOUR CODE HERE");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 1280, light",
    "index.html, 380, dark",
    "lectures/L06-forward-propagation.html, 1280, light",
    "lectures/L06-forward-propagation.html, 380, dark",
    "homework/h5-backpropagation.html, 380, light",
    "homework/h5-backpropagation.html, 1280, dark"
  })
  void pageReadsAndFits(String page, int width, String scheme) throws IOException {
    show(page, width, scheme);

    Number wide = (Number) browser.executeScript("return document.scrollingElement.scrollWidth");
    assertThat(wide.intValue()).isLessThanOrEqualTo(width);
    assertThat(Browser.seriousViolations(browser, "body")).isEmpty();
    assertThat(Browser.requests(browser)).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void picturesLive() {
    show("lectures/L06-forward-propagation.html", 1280, "light");

    LivingPicture.of(browser, 0).saysNothingOdd();
  }

  @Test
  void searchFindsAndTheJavadocOpens() {
    show("search.html?q=backpropagation", 1280, "light");
    new WebDriverWait(browser, PATIENCE)
        .until(
            page ->
                (Boolean)
                    browser.executeScript(
                        "return [...document.querySelectorAll('#search-results a')]"
                            + ".some(one => one.href.includes('L08-backpropagation'))"));
    show("api/index.html", 1280, "light");
    assertThat(browser.getTitle()).contains("Chain Rule");
    assertThat(Browser.requests(browser)).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private void show(String page, int width, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.get(site.toUri() + page);
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
