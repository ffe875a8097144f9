package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.StatusLine;
import chainrule.grader.gradebook.Results;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class GradingProgressTests {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  @Timeout(60)
  void aTerminalShowsHowFarGradingIs() {
    try (StatusLine status = status(true)) {
      GradingProgress progress = new GradingProgress(status);
      progress.begin(1_000_000, 3);
      assertThat(text())
          .startsWith(
              "3 already graded, 1000000 left; --again grades all again" + System.lineSeparator())
          .endsWith("  grading" + " ".repeat(65 + 1));
      while (!text().contains("grading: ")) { // redrawn as often as a reader can follow
        progress.done(Results.graded("ada", 6, 4));
      }
      assertThat(text()).containsPattern("grading: \\d+ of 1000000, about \\d+ s left");
    }
    assertThat(text()).endsWith("\r");
  }

  @Test
  void aLogHasNothingOfARunThatIsSoonOver() {
    try (StatusLine status = status(false)) {
      GradingProgress progress = new GradingProgress(status);
      progress.begin(2, 0);
      progress.done(Results.graded("ada", 6, 4));
      progress.done(Results.graded("bob", 6, 4));
    }
    assertThat(text()).isEmpty();
  }

  private StatusLine status(boolean terminal) {
    return new StatusLine(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal);
  }

  private String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
