package chainrule.grader.browser;

import chainrule.grader.notebooks.Kit;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** JupyterLab as {@code ./chainrule lab --no-browser} starts it. */
final class RunningLab implements AutoCloseable {

  private static final Pattern ADDRESS =
      Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/\\S*\\?token=(\\w+)");

  private static final By RUN_MENU =
      By.xpath("//li[contains(@class,'lm-MenuBar-item')][.//div[text()='Run']]");
  private static final By RUN_ALL =
      By.cssSelector("li[data-command='runmenu:run-all']:not(.lm-mod-disabled)");
  private static final By KERNEL_NAME = By.cssSelector(".jp-Toolbar-kernelName");

  private final Process process;
  private final String server;
  private final String token;

  private RunningLab(Process process, Matcher address) {
    this.process = process;
    this.server = address.group(1);
    this.token = address.group(2);
  }

  static RunningLab start() throws IOException {
    Process process =
        new ProcessBuilder(
                Kit.root().resolve("chainrule").toString(), "lab", "--no-browser", "--port", "0")
            .redirectErrorStream(true)
            .start();
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      said.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread drain = new Thread(() -> drain(reader), "drain");
        drain.setDaemon(true);
        drain.start();
        return new RunningLab(process, address);
      }
    }
    throw new IOException("lab ended before it printed its address:\n" + said);
  }

  /** Reads on, so that a full pipe never stops the server. */
  private static void drain(BufferedReader reader) {
    try (reader) {
      while (reader.readLine() != null) {}
    } catch (IOException e) {
      // The server was stopped.
    }
  }

  /** Returns the address of a file of the kit, opened in JupyterLab. */
  String address(String file) {
    return server + "/lab/tree/" + file + "?reset&token=" + token;
  }

  /** Returns where everything of it comes from. */
  String server() {
    return server;
  }

  /**
   * Runs all cells of the notebook that is open: waits for the kernel, which JupyterLab would ask
   * for otherwise, and for the menu's entry.
   */
  static void runAll(WebDriverWait wait) {
    wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".jp-CodeCell")));
    wait.until(ExpectedConditions.textToBePresentInElementLocated(KERNEL_NAME, "Java"));
    wait.until(
            page -> {
              page.findElement(RUN_MENU).click();
              List<WebElement> entries = page.findElements(RUN_ALL);
              if (entries.isEmpty()) {
                page.switchTo().activeElement().sendKeys(Keys.ESCAPE);
                return null;
              }
              return entries.get(0);
            })
        .click();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
