package chainrule.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.picture.BlockPicture;
import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.CurvePicture;
import chainrule.exercises.picture.GradientPicture;
import chainrule.exercises.picture.RegionPicture;
import chainrule.plot.AxisRange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SubmissionResultTests {
  @Test
  void survivesJson() throws IOException {
    GradientPicture gradient =
        new GradientPicture(
            List.of(
                new BlockPicture(
                    "W1",
                    1,
                    2,
                    1,
                    new BlockPicture.Window(0, 0, 2),
                    List.of(0.5, Double.NaN),
                    List.of(0.5, 1.),
                    List.of(new BlockPicture.Worst(0, 1, Double.NaN, 1)))),
            2);
    CurvePicture curve =
        new CurvePicture(
            "cost",
            "epoch",
            List.of(0.),
            List.of(List.of(Double.POSITIVE_INFINITY)),
            List.of(1.),
            List.of(2.));
    RegionPicture region =
        new RegionPicture(
            new AxisRange(-1, 2),
            new AxisRange(0, 0.5),
            List.of("01"),
            List.of("1?"),
            List.of(new RegionPicture.JudgedPoint(0.5, -1, 1, 0)));
    List<CheckLine> lines =
        Stream.of(gradient, curve, region).map(SubmissionResultTests::shown).toList();
    CheckReport report = new CheckReport("h5", "Q2", "delta", lines, List.of("a hint"));
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
    assertThat(result.points()).isEqualTo(6);
    assertThat(result.max()).isEqualTo(12);
    assertThat(result.toJson()).doesNotContain("\n");
  }

  private static CheckLine shown(CheckPicture picture) {
    return new CheckLine(
        "agrees",
        CheckKind.GRADIENT,
        false,
        Verdict.CLOSE,
        2,
        4,
        List.of(new CheckFinding.PropertyBroken("a «b»")),
        picture);
  }

  @Test
  void leavesOutTheErrorsThatAnEarlierVersionKept() throws IOException {
    String json =
        """
        {"student":"ada","homework":"h5","file":"ada.ipynb","status":"GRADED","reason":null,\
        "seed":7,"reports":[{"homework":"h5","question":"Q2","name":"delta","lines":[{"name":"a",\
        "kind":"GRADIENT","hidden":true,"verdict":"WRONG","points":0,"max":4,"details":["W1 ✗"],\
        "errors":{"parts":[{"name":"W1","columns":2,"errors":[0.5,"NaN"]}]}}],"hints":[]}],\
        "notes":[],"timings":null}
        """;

    CheckLine line = SubmissionResult.ofJson(json).reports().get(0).lines().get(0);
    assertThat(line.details()).containsExactly("W1 ✗");
    assertThat(line.picture()).isNull();
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
