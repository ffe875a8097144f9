package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TestProgressTests {

  @Test
  void printsOneLinePerFinishedClass() {
    assertThat(
            printed(
                "[INFO] Running a.ATests",
                "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.25 s -- in"
                    + " a.ATests",
                "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1"))
        .isEqualToNormalizingWhitespace("ok a.ATests 4 passed, 1 skipped 0.25 s");
  }

  @Test
  void marksAClassThatFails() {
    assertThat(
            printed(
                "[ERROR] Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 2 s <<<"
                    + " FAILURE! -- in a.BTests"))
        .isEqualToNormalizingWhitespace("FAIL a.BTests 1 passed, 2 failed 2 s");
  }

  @Test
  void saysAtOnceWhatFailedAndWhy() {
    assertThat(
            printed(
                    "[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 2 s <<<"
                        + " FAILURE! -- in a.BTests",
                    "[ERROR] a.BTests.adds(int) -- Time elapsed: 0.034 s <<< FAILURE!",
                    "java.lang.AssertionError: ",
                    "",
                    "Expecting: 1" + "0".repeat(1000),
                    "\tat a.BTests.adds(BTests.java:75)",
                    "a",
                    "b",
                    "c",
                    "d",
                    "\tat a.BTests.one(BTests.java:7)",
                    "\tat a.BTests.two(BTests.java:8)",
                    "[INFO] Running a.CTests",
                    "anything else")
                .lines()
                .skip(1))
        .containsExactly(
            "       a.BTests.adds(int)",
            "         java.lang.AssertionError:",
            "         Expecting: 1" + "0".repeat(288),
            "         at a.BTests.adds(BTests.java:75)",
            "         a",
            "         b",
            "         c",
            "         d",
            "         at a.BTests.one(BTests.java:7)");
  }

  private static String printed(String... lines) {
    StringWriter text = new StringWriter();
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    TestProgress progress = new TestProgress(new PrintWriter(text), new StatusLine(nowhere, false));
    for (String line : lines) {
      progress.accept(line);
    }
    return text.toString();
  }
}
