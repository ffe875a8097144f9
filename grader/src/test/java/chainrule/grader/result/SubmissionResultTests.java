package chainrule.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.ErrorMap;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.CheckFinding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SubmissionResultTests {
  @Test
  void survivesJson() throws IOException {
    ErrorMap errors = new ErrorMap(List.of(new ErrorMap.Part("W1", 2, List.of(0.5, Double.NaN))));
    CheckLine line =
        new CheckLine(
            "agrees",
            CheckKind.GRADIENT,
            true,
            Verdict.CLOSE,
            2,
            4,
            List.of(new CheckFinding.PropertyBroken("a «b»")),
            errors);
    CheckReport report = new CheckReport("h5", "Q2", "delta", List.of(line), List.of("a hint"));
    SubmissionResult result =
        new SubmissionResult(
            "ada",
            "h5",
            "a/b.ipynb",
            GradingStatus.GRADED,
            null,
            -7,
            List.of(report),
            List.of(new Note.QuestionFlaky("Q2", 2, Map.of(Verdict.RIGHT, 1, Verdict.WRONG, 1))),
            new Timings(1, 2, 3, 6, 2, 1, 99),
            List.of(new AnswerFingerprint("delta", "ab12", 31)));

    assertThat(SubmissionResult.ofJson(result.toJson())).isEqualTo(result);
    assertThat(result.points()).isEqualTo(2);
    assertThat(result.max()).isEqualTo(4);
    assertThat(result.toJson()).doesNotContain("\n");
  }

  @Test
  void survivesJsonWhenNotGraded() throws IOException {
    SubmissionResult result =
        SubmissionResult.notGraded("bob", "h1", "b.ipynb", GradingStatus.UNREADABLE, "not JSON", 3);

    assertThat(SubmissionResult.ofJson(result.toJson())).isEqualTo(result);
  }

  @Test
  void readsWhatAnEarlierVersionWrote() throws IOException {
    String json =
        """
        {"student":"ada","homework":"h1","file":"ada.ipynb","status":"GRADED","reason":null,\
        "seed":7,"reports":[],"notes":["flaky: Q2 got different verdicts","a note"],\
        "timings":{"compileSeconds":1.0,"sandboxSeconds":2.0,"checkSeconds":3.0,\
        "totalSeconds":6.0,"sandboxes":1,"sandboxPeakBytes":99}}
        """;

    SubmissionResult result = SubmissionResult.ofJson(json);

    assertThat(result.answers()).isEmpty();
    assertThat(result.timings()).isEqualTo(new Timings(1, 2, 3, 6, 1, 0, 99));
    assertThat(result.flaky()).containsExactly("Q2");
  }
}
