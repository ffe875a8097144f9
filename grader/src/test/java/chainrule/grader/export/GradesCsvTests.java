package chainrule.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Results;
import chainrule.grader.result.EarlierNote;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.Note;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

final class GradesCsvTests {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00.5Z");

  @Test
  void writesNbgradersColumnsAndTheQuestions() {
    assertThat(
            csv(
                Results.graded("bob", 0, 3.75),
                Results.graded("ada", 6, 4),
                Results.failed("eve", GradingStatus.UNREADABLE, "not JSON")))
        .isEqualTo(
            """
            assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,\
            late_submission_penalty,score,max_score,h1-q1,h1-q2,flaky,comments
            h1,,2025-06-01 12:00:00,ada,,,,10.0,0.0,10.0,10.0,6.0,4.0,,
            h1,,2025-06-01 12:00:00,bob,,,,3.75,0.0,3.75,10.0,0.0,3.75,,
            h1,,2025-06-01 12:00:00,eve,,,,,,,,,,,
            """);
  }

  @Test
  void saysWhatIsFlakyAndWhatPeopleSaid() {
    SubmissionResult flaky =
        Results.graded("ada", 6, 1)
            .withNotes(
                List.of(
                    new Note.QuestionFlaky("Q1", 2, Map.of(Verdict.RIGHT, 1, Verdict.WRONG, 1)),
                    new Note.LastAttemptCounts(2),
                    new EarlierNote("flaky: Q2 got others")));
    List<ManualMark> decided =
        List.of(
            decided("Q2", ManualMark.MarkKind.POINTS, "=a slip\u001b[2J"),
            decided("Q1", ManualMark.MarkKind.DROP, "unclear, \"sorry\""),
            decided("", ManualMark.MarkKind.WAIVE, "=ill"));
    GradesCsv csv = new GradesCsv();
    csv.add(new CurrentMark("h1", "ada", NOON, new Score(flaky, decided, null, null), null));

    assertThat(csv.text())
        .endsWith(",,3.0,Q1 Q2,\"'=ill; Q1: unclear, \"\"sorry\"\"; Q2: =a slip\\u001b[2J\"\n");
  }

  private static ManualMark decided(String question, ManualMark.MarkKind kind, String comment) {
    return new ManualMark(question, kind, 3, comment, "Kim", NOON);
  }

  @Test
  void noNameActsAsAFormulaOrBreaksARow() throws IOException {
    List<String> names =
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "a\nb", "Doe, \"J\"", "\u001b[31m");
    String text =
        csv(names.stream().map(n -> Results.graded(n, 6, 4)).toArray(SubmissionResult[]::new));

    try (CSVParser rows = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
      List<String> cells = rows.stream().skip(1).map(row -> row.get(3)).toList();
      assertThat(cells)
          .containsExactlyInAnyOrder(
              "'=1+1",
              "'+1",
              "'-1",
              "'@SUM(A1)",
              "\\u0009=1",
              "' =1",
              "a\\u000ab",
              "Doe, \"J\"",
              "\\u001b[31m");
    }
  }

  private static String csv(SubmissionResult... results) {
    GradesCsv csv = new GradesCsv();
    for (SubmissionResult result : results) {
      csv.add(new CurrentMark("h1", result.student(), NOON, Score.of(result), null));
    }
    return csv.text();
  }
}
