package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.notebook.Still;
import chainrule.plot.HeatMap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A picture takes the colours of the page it stands on, not those of the reader's desktop; where a
 * page says nothing of its scheme, the browser chooses.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives Debian's chromium")
class ThemeBrowserTests {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>page</title>
      <body><div style="%s">%s</div>""";

  /** A page for each, for a browser may keep one drawing of pictures that are the same. */
  private static final Map<String, Integer> GROUNDS =
      Map.of("color-scheme:light", 0xFFFFFF, "color-scheme:dark", 0x111111);

  @Test
  void aPictureIsDarkWhereItsPageIs(@TempDir Path folder) throws IOException {
    String image = Still.of(new HeatMap(new double[][] {{1, 0}})).html();
    Path page = folder.resolve("page.html");
    ChromeDriver browser = Browser.start(Files.createDirectories(folder.resolve("profile")));
    try {
      for (String desktop : List.of("light", "dark")) {
        browser.executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", desktop))));
        for (Map.Entry<String, Integer> one : GROUNDS.entrySet()) {
          Files.writeString(page, PAGE.formatted(one.getKey(), image));
          browser.get(page.toUri().toString());
          assertThat(ground(browser.findElement(By.tagName("img"))))
              .as("page \"%s\" on a %s desktop", one.getKey(), desktop)
              .isEqualTo(one.getValue());
        }
      }
    } finally {
      browser.quit();
    }
  }

  private static int ground(WebElement image) {
    try {
      byte[] png = image.getScreenshotAs(OutputType.BYTES);
      BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(png));
      return pixels.getRGB(3, 3) & 0xFFFFFF;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
