package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradebook.Results;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RepeatingEngineTests {
  private static final Submission ADA = handedIn("ada");
  private static final Submission BOB = handedIn("bob");

  @Test
  void aSubmissionWithOtherVerdictsInASecondRunIsMarked() throws IOException {
    List<SubmissionResult> results =
        repeated(
            Results.graded("ada", 6, 4),
            Results.graded("bob", 6, 4),
            Results.graded("ada", 6, 0),
            Results.graded("bob", 6, 4),
            Results.graded("bob", 6, 4),
            Results.graded("ada", 6, 4));

    assertThat(results).extracting(SubmissionResult::student).containsExactly("bob", "ada");
    assertThat(NoteText.of(results.get(0).notes())).isEmpty();
    assertThat(results.get(1).points()).isEqualTo(10);
    assertThat(NoteText.of(results.get(1).notes()))
        .containsExactly(
            "flaky: Q2 got different verdicts in 3 runs with the same seed (2 × right, 1 × wrong);"
                + " the first counts");
  }

  @Test
  void aRunInWhichTheGraderFailedSaysNothing() throws IOException {
    List<SubmissionResult> results =
        repeated(
            Results.failed("ada", GradingStatus.FAILED, "the judge died"),
            Results.graded("ada", 6, 4),
            Results.graded("ada", 6, 4));

    assertThat(results).containsExactly(Results.graded("ada", 6, 4));
  }

  @Test
  void whatIsNeverGradedIsNamedOnce() throws IOException {
    SubmissionResult failed = Results.failed("ada", GradingStatus.FAILED, "the judge died");

    assertThat(repeated(failed, failed, failed)).containsExactly(failed);
  }

  private static Submission handedIn(String student) {
    return new Submission(
        student, student + ".ipynb", Instant.EPOCH, true, "digest", List.of(), List.of());
  }

  private static List<SubmissionResult> repeated(SubmissionResult... results) throws IOException {
    GradingEngine engine =
        (submissions, done) -> {
          assertThat(submissions).containsExactly(ADA, ADA, ADA, BOB, BOB, BOB);
          for (SubmissionResult result : results) {
            done.done(result);
          }
          return new GradingEngine.Usage(1, IsolationLevel.BUBBLEWRAP);
        };
    List<SubmissionResult> merged = new ArrayList<>();
    new RepeatingEngine(engine, 3).grade(List.of(ADA, BOB), merged::add);
    return merged;
  }
}
