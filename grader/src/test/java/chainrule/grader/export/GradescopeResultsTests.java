package chainrule.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradescope.GradescopeSchema;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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

  @Test
  void whatIsWrittenIsAsGradescopeDocumentsIt() throws IOException {
    GradescopeSchema.valid(GradescopeResults.of(Marks.of(Results.graded("ada", 6, 1))));
    GradescopeSchema.valid(
        GradescopeResults.of(
            Marks.of(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON"))));
    GradescopeSchema.valid(GradescopeResults.none(List.of("why")));
  }

  @Test
  void whereItRunsPublicChecksAreSeenAtOnceAndHiddenOnesWhenMarksArePublished() throws IOException {
    SubmissionResult result =
        Results.graded(
            "ada",
            List.of(
                Results.report(
                    "Q1",
                    "predict",
                    List.of(
                        Results.line("runs", 2, 2, false),
                        Results.line(
                            "cases",
                            Verdict.WRONG,
                            0,
                            4,
                            true,
                            Results.said("expected 42.125"),
                            null)),
                    List.of("the bias is missing"))));

    JsonNode json = GradescopeSchema.valid(GradescopeResults.live(result, List.of("a.ipynb")));

    assertThat(json.path("score").asDouble()).isEqualTo(2);
    assertThat(json.path("output").asText()).isEqualTo("a.ipynb");
    JsonNode open = json.path("tests").get(0);
    JsonNode hidden = json.path("tests").get(1);
    assertThat(json.path("tests")).hasSize(2);
    assertThat(open.path("visibility").asText()).isEqualTo("visible");
    assertThat(open.path("max_score").asDouble()).isEqualTo(2);
    assertThat(open.path("output").asText()).doesNotContain("bias", "cases");
    assertThat(hidden.path("visibility").asText()).isEqualTo("after_published");
    assertThat(hidden.path("max_score").asDouble()).isEqualTo(4);
    assertThat(hidden.path("status").asText()).isEqualTo("failed");
    assertThat(hidden.path("output").asText())
        .contains("the bias is missing", "wrong: cases (hidden)")
        .doesNotContain("42.125");
  }
}
