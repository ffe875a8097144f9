package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatusLineTests {
  @Test
  void goesOnWithTheClockOfTheProcessBefore() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    try (StatusLine status = new StatusLine(out, false, Duration.ofHours(1))) {
      status.show("fetching JupyterLab");
    }

    assertThat(shown.toString(StandardCharsets.UTF_8))
        .matches("6\\d:\\d\\d  fetching JupyterLab\\R");
  }

  @Test
  void aWallClockThatWasSetBackIsNoTimeBeforeTheStart() {
    assertThat(StatusLine.since(100, 117)).isEqualTo(Duration.ofSeconds(17));
    assertThat(StatusLine.since(117, 100)).isZero();
  }
}
