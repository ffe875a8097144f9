package chainrule.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Results;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.roster.Roster;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvExportTests {

  @Test
  void canvasGetsItsFiveColumnsThePossiblePointsAndARowPerStudent() {
    assertThat(
            text(
                new CanvasCsv(Roster.NONE),
                Marks.of(Results.graded("bob", 0, 3.75)),
                other(Results.graded("bob", 5, 4)),
                Marks.of(Results.graded("Doe, Ada", 6, 4)),
                Marks.of(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON"))))
        .isEqualTo(
            """
            Student,ID,SIS User ID,SIS Login ID,Section,H1,H5
            Points Possible,,,,,10.0,10.0
            "Doe, Ada",,,"Doe, Ada",,10.0,
            bob,,,bob,,3.75,9.0
            eve,,,eve,,,
            """);
  }

  @Test
  void moodleGetsPointsAndFeedback() {
    assertThat(
            text(
                new MoodleCsv(Roster.NONE),
                Marks.of(Results.graded("ada", 6, 1)),
                Marks.of(Results.failed("eve", GradingStatus.UNREADABLE, "not <JSON>"))))
        .isEqualTo(
            """
            Username,H1,H1 (feedback)
            ada,7.0,Q1 6 of 6 points; Q2 1 of 4 points
            eve,,unreadable: not &lt;JSON&gt;
            """);
  }

  @Test
  void whatPeopleAndTheCalendarDidIsExported() {
    ManualMark mark =
        new ManualMark("Q2", ManualMark.MarkKind.POINTS, 4, "a <b> slip", "Kim", Marks.NOON);
    Lateness lateness = new Lateness(Marks.NOON.minus(Duration.ofHours(25)), 10);
    Score score = new Score(Results.graded("ada", 6, 1), List.of(mark), Marks.NOON, lateness);

    assertThat(text(new CanvasCsv(Roster.NONE), Marks.of(score))).contains("\nada,,,ada,,8.0\n");
    assertThat(text(new MoodleCsv(Roster.NONE), Marks.of(score)))
        .contains("\nada,8.0,")
        .contains("Q2 4 of 4 points, marked by hand: 4 of 4 points, the checks gave 1 (Kim):")
        .contains("a &lt;b&gt; slip")
        .contains("handed in 2 days late, 10 % a day: 2 of 10 points taken away");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"})
  void noNameOrMessageActsAsAFormula(String attack) throws IOException {
    CurrentMark mark = Marks.of(Results.failed(attack, GradingStatus.UNREADABLE, attack));

    for (MarksSheet sheet : List.of(new CanvasCsv(Roster.NONE), new MoodleCsv(Roster.NONE))) {
      try (CSVParser rows =
          CSVParser.parse(new StringReader(text(sheet, mark)), CSVFormat.DEFAULT)) {
        List<String> cells = rows.stream().flatMap(CSVRecord::stream).toList();
        assertThat(cells)
            .hasSizeGreaterThan(5)
            .noneMatch(cell -> cell.matches("(?s)\\s*[=+@\t\r-].*"));
      }
    }
  }

  private static CurrentMark other(SubmissionResult result) {
    return new CurrentMark("h5", result.student(), Marks.NOON, Score.of(result), null);
  }

  private static String text(MarksSheet sheet, CurrentMark... marks) {
    for (CurrentMark mark : marks) {
      sheet.add(mark);
    }
    return sheet.text();
  }
}
