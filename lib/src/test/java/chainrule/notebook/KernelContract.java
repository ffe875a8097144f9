package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.notebook.JupyterClient.Published;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every kernel's adapter must do, seen from the other end of the wire. */
public abstract class KernelContract {

  private final JupyterClient client = new JupyterClient();
  private AutoCloseable kernel;

  /**
   * Starts a kernel with the adapter installed, whose cells are those of {@link Samples}.
   *
   * @param connectionFile the connection file's content
   * @return what stops the kernel
   */
  protected abstract AutoCloseable start(String connectionFile) throws Exception;

  @BeforeEach
  void startKernel() throws Exception {
    kernel = start(client.connectionFile());
    client.connect();
  }

  @AfterEach
  void stopKernel() throws Exception {
    Display.connect(null);
    client.close();
    close(kernel);
  }

  /** IJava's connection closes sockets that its threads may be using, and then waits for ever. */
  private static void close(AutoCloseable kernel) throws Exception {
    FutureTask<Void> closing =
        new FutureTask<>(
            () -> {
              kernel.close();
              return null;
            });
    Thread thread = new Thread(closing);
    thread.setDaemon(true);
    thread.start();
    try {
      closing.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // It is left behind.
    }
  }

  @Test
  void tableIsShownAsEscapedHtmlAndAsText() {
    Published result = only("execute_result", client.run("table"));
    assertThat(result.data("text/html")).contains("<td").contains("&lt;b&gt;").contains("2 rows");
    assertThat(result.data("text/plain")).contains("1.5").contains("2 rows");
  }

  @Test
  void chartIsShownAsSvgWithItsWordsAndAsPng() {
    Published result = only("execute_result", client.run("chart"));
    assertThat(result.data("text/html"))
        .startsWith("<img src=\"data:image/svg+xml;base64,")
        .endsWith("alt=\"chart: curve\">");
    assertThat(result.data("image/png")).startsWith("iVBORw0KGgo");
    assertThat(result.data("text/plain")).isEqualTo("chart: curve");
  }

  @Test
  void htmlViewIsShownAsItsHtmlAndItsText() {
    Published result = only("execute_result", client.run("view"));
    assertThat(result.data("text/html")).isEqualTo("<i>so</i>");
    assertThat(result.data("text/plain")).isEqualTo("a view");
  }

  @Test
  void progressIsOneDisplayRedrawnInPlace() {
    List<Published> messages = client.run("progress");
    assertThat(messages)
        .extracting(Published::type)
        .containsExactly(
            "display_data", "update_display_data", "update_display_data", "execute_result");
    assertThat(messages.subList(0, 3))
        .extracting(Published::displayId)
        .hasSize(3)
        .allMatch(messages.get(0).displayId()::equals);
    assertThat(messages.get(2).data("text/plain")).startsWith("count").endsWith("(2 of 2)");
    assertThat(messages.get(3).data("text/plain")).isEqualTo("1");
  }

  @Test
  void showPublishesOneDisplayAndNoResult() {
    Published display = only("display_data", client.run("show"));
    assertThat(display.data("text/html")).isEqualTo("<u>shown</u>");
  }

  @Test
  void valueThatCannotBeDrawnIsShownAsTheReason() {
    Published result = only("execute_result", client.run("broken"));
    assertThat(result.data("text/plain")).contains("cannot be shown").contains("no number");
  }

  private static Published only(String type, List<Published> messages) {
    assertThat(messages).extracting(Published::type).containsExactly(type);
    return messages.get(0);
  }
}
