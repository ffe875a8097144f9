package chainrule.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.grader.gradebook.Results;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GradescopeResultsTests {

  @Test
  void writesATestPerQuestion() {
    assertThat(GradescopeResults.of(Marks.of(Results.graded("ada", 6, 1))))
        .isEqualTo(
            """
            {
              "score" : 7.0,
              "output_format" : "text",
              "output" : "",
              "visibility" : "visible",
              "stdout_visibility" : "hidden",
              "tests" : [ {
                "score" : 6.0,
                "max_score" : 6.0,
                "status" : "passed",
                "name" : "Q1 predict",
                "name_format" : "text",
                "number" : "1",
                "output" : "right: runs",
                "output_format" : "text",
                "visibility" : "visible"
              }, {
                "score" : 1.0,
                "max_score" : 4.0,
                "status" : "failed",
                "name" : "Q2 update",
                "name_format" : "text",
                "number" : "2",
                "output" : "wrong: values\\n  yours 1, expected 42.125",
                "output_format" : "text",
                "visibility" : "visible"
              } ]
            }
            """);
  }

  @Test
  void tellsNoNumberOfAHiddenCheckAndNoSeed() {
    SubmissionResult result =
        Results.graded(
            "ada",
            List.of(
                Results.report(
                    "Q1",
                    "predict",
                    List.of(
                        Results.line(
                            "cases",
                            Verdict.WRONG,
                            0,
                            6,
                            true,
                            Results.said("expected 42.125"),
                            null)),
                    List.of("the bias is missing"))));

    assertThat(GradescopeResults.of(Marks.of(result)))
        .contains("wrong: cases (hidden)", "the bias is missing")
        .doesNotContain("42.125")
        .doesNotContain("seed");
  }

  @Test
  void aNotebookThatWasNotGradedSaysWhyAndHasNoControls() {
    assertThat(
            GradescopeResults.of(
                Marks.of(Results.failed("eve", GradingStatus.UNREADABLE, "not\u001b[2J JSON"))))
        .contains("\"score\" : 0.0")
        .contains("unreadable: not\\\\u001b[2J JSON")
        .contains("\"tests\" : [ ]");
  }
}
