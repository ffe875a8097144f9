package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradebook.Results;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.GradingStatus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class RunSummaryTests {
  @Test
  void sharesAreOfTheTimeThatSubmissionsTook() throws IOException {
    RunSummary summary = new RunSummary();
    summary.add(Results.graded("ada", 6, 4));
    summary.add(Results.graded("bob", 6, 4));
    summary.add(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON"));
    summary.finish(4, 100L << 20, 200L << 20, IsolationLevel.BUBBLEWRAP);

    JsonNode json = new ObjectMapper().readTree(summary.toJson("h1"));

    assertThat(json.path("submissions").asInt()).isEqualTo(3);
    assertThat(json.path("graded").asInt()).isEqualTo(2);
    assertThat(json.path("perMinute").asDouble()).isEqualTo(30);
    assertThat(json.path("shares").path("compiling").asDouble()).isEqualTo(0.3);
    assertThat(json.path("shares").path("startingSandboxes").asDouble()).isEqualTo(0.1);
    assertThat(json.path("shares").path("checking").asDouble()).isEqualTo(0.4);
    assertThat(json.path("peakMemoryBytes").path("sandbox").asLong()).isEqualTo(50L << 20);
    assertThat(summary.text())
        .isEqualTo(
            """
            2 of 3 graded in 4.0 s, 30 a minute: compiling 30 %, starting sandboxes 10 %, \
            checking 40 %
            peak memory: supervisor 100 MiB, judges 200 MiB, largest sandbox 50 MiB
            sandbox: bubblewrap
            """);
  }

  @Test
  void nothingLeftToGradeTookNothingWorthSaying() {
    RunSummary summary = new RunSummary();
    summary.addKnown();
    summary.finish(0.6, 100L << 20, 0, null);

    assertThat(summary.text()).isEqualTo("1 already graded; --again grades them again\n");
  }

  @Test
  void runWithoutSandboxIsSaidLoudly() {
    RunSummary open = new RunSummary();
    open.finish(1, 0, 0, IsolationLevel.NONE);
    RunSummary closed = new RunSummary();
    closed.finish(1, 0, 0, IsolationLevel.OTHER_USER);

    assertThat(open.warning()).get().asString().startsWith("THERE WAS NO SANDBOX");
    assertThat(open.toJson("h1")).contains("\"sandbox\" : \"no sandbox\"");
    assertThat(closed.warning()).isEmpty();
  }
}
