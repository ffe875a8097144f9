package chainrule.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.h7.H7;
import chainrule.grader.gradebook.Results;
import chainrule.grader.report.ScoreText;
import chainrule.grader.result.ManualMark.MarkKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of a submission that earned 6 of 6 points for Q1 and 3 of 4 for Q2. */
final class ScoreTests {
  private static final Instant DUE = Instant.parse("2026-03-01T12:00:00Z");
  private static final Lateness TEN_A_DAY = new Lateness(DUE, 10);
  private static final SubmissionResult NINE = Results.graded("ada", 6, 3);
  private static final double MAX = 10;

  private static ManualMark mark(String question, MarkKind kind, double points) {
    return new ManualMark(question, kind, points, null, null, DUE);
  }

  private static Score score(ManualMark... marks) {
    return new Score(NINE, List.of(marks), DUE.plus(Duration.ofHours(25)), TEN_A_DAY);
  }

  @Test
  void checksAloneDecideWhereNobodyElseDid() {
    Score score = Score.of(NINE);

    assertThat(score.points()).isEqualTo(9);
    assertThat(score.raw()).isEqualTo(9);
    assertThat(score.penalty()).isZero();
    assertThat(score.daysLate()).isZero();
    assertThat(score.questions()).extracting(QuestionScore::counts).containsOnly(true);
  }

  @Test
  void whatAPersonMarksCountsAndEarnsNothingBefore() {
    Homework.Written part = H7.class.getAnnotation(Homework.class).written()[0];
    SubmissionResult result =
        Results.graded(
            "ada",
            List.of(
                Results.report(
                    "Q1", "predict", List.of(Results.line("runs", 4, 6, false)), List.of()),
                CheckReport.unmarked("h1", part)));
    Score score = Score.of(result);
    Score marked = score.and(mark("R1", MarkKind.POINTS, 24));

    assertThat(score.points()).isEqualTo(4);
    assertThat(score.max()).isEqualTo(36);
    assertThat(marked.points()).isEqualTo(28);
    assertThat(marked.max()).isEqualTo(36);
    assertThat(ScoreText.question(marked.questions().get(1)))
        .containsExactly("marked by hand: 24 of 30 points");
  }

  @Test
  void whatIsForPracticeIsShownAndNoPartOfTheMark() {
    SubmissionResult result =
        Results.graded(
            "ada",
            List.of(
                Results.report(
                    "Q1", "predict", List.of(Results.line("runs", 4, 6, false)), List.of()),
                Results.report(
                    "C1", "choose", List.of(Results.line("choice", 2, 2, false)), List.of()),
                Results.report(
                    "T1", "again", List.of(Results.line("values", 0, 5, true)), List.of())));
    Score score = Score.of(result);

    assertThat(score.points()).isEqualTo(4);
    assertThat(score.max()).isEqualTo(6);
    assertThat(score.counting()).isEqualTo(6);
    assertThat(result.points()).isEqualTo(4);
    assertThat(result.max()).isEqualTo(6);
    assertThat(score.questions()).extracting(QuestionScore::points).containsExactly(4.0, 2.0, 0.0);
    assertThat(score.questions().stream().map(ScoreText::points))
        .containsExactly(
            "4 of 6 points", "2 of 2 points, for practice", "0 of 5 points, for practice");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0",
    "0, 0",
    "1, 1",
    "86399999, 1",
    "86400000, 1",
    "86400001, 2",
    "864000000, 10"
  })
  void aDayBegunIsADayLate(long millis, long days) {
    assertThat(TEN_A_DAY.days(DUE.plusMillis(millis))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "24, 1", "25, 2", "216, 9", "240, 10", "241, 10", "10000, 10"})
  void delayTakesItsShareButNeverMoreThanAll(long hours, double penalty) {
    assertThat(TEN_A_DAY.penalty(10, DUE.plus(Duration.ofHours(hours)))).isEqualTo(penalty);
  }

  @Test
  void delayIsTakenFromThePointsEarned() {
    Score score = score();

    assertThat(score.daysLate()).isEqualTo(2);
    assertThat(score.penalty()).isEqualTo(0.2 * 9);
    assertThat(score.points()).isEqualTo(9 - 0.2 * 9);
    assertThat(score.max()).isEqualTo(MAX);
  }

  @Test
  void withoutATimeOrADeadlineNothingIsLate() {
    Instant late = DUE.plus(Duration.ofDays(3));

    for (Score score :
        List.of(
            new Score(NINE, List.of(), null, TEN_A_DAY), new Score(NINE, List.of(), late, null))) {
      assertThat(score.daysLate()).isZero();
      assertThat(score.penalty()).isZero();
    }
  }

  @Test
  void waiverExcusesTheDelayUntilItIsUndone() {
    ManualMark waiver = mark("", MarkKind.WAIVE, 0);

    assertThat(score(waiver).waiver()).isEqualTo(waiver);
    assertThat(score(waiver).daysLate()).isZero();
    assertThat(score(waiver).points()).isEqualTo(9);
    assertThat(score(waiver, mark("Q1", MarkKind.DROP, 0)).waiver()).isEqualTo(waiver);
    assertThat(score(waiver, mark("", MarkKind.UNDO, 0)).waiver()).isNull();
    assertThat(score().waiver()).isNull();
  }

  @Test
  void lastDecisionAboutAQuestionCounts() {
    assertThat(score(mark("Q2", MarkKind.POINTS, 1)).raw()).isEqualTo(7);
    assertThat(score(mark("Q2", MarkKind.POINTS, 1), mark("Q2", MarkKind.POINTS, 2)).raw())
        .isEqualTo(8);
    assertThat(score(mark("Q2", MarkKind.POINTS, 1), mark("Q2", MarkKind.UNDO, 0)).raw())
        .isEqualTo(9);
    assertThat(score(mark("Q2", MarkKind.POINTS, 1), mark("Q1", MarkKind.UNDO, 0)).raw())
        .isEqualTo(7);
    assertThat(score(mark("Q2", MarkKind.POINTS, 1)).max()).isEqualTo(MAX);
  }

  @Test
  void droppedQuestionCountsNeitherWay() {
    Score score = score(mark("Q2", MarkKind.DROP, 0));

    assertThat(score.questions()).extracting(QuestionScore::counts).containsExactly(true, false);
    assertThat(score.earned()).isEqualTo(6);
    assertThat(score.counting()).isEqualTo(6);
    assertThat(score.raw()).isEqualTo(MAX);
    assertThat(score.max()).isEqualTo(MAX);
    assertThat(score.questions().get(1).max()).isZero();
  }

  @Test
  void whatIsLeftCountsForTheWhole() {
    Score score = score(mark("Q1", MarkKind.DROP, 0));

    assertThat(score.earned()).isEqualTo(3);
    assertThat(score.counting()).isEqualTo(4);
    assertThat(score.raw()).isEqualTo(7.5);
    assertThat(score.penalty()).isEqualTo(0.2 * 7.5);
    assertThat(score.points()).isEqualTo(6);
    assertThat(score.max()).isEqualTo(MAX);
    assertThat(score.counts()).isTrue();
    assertThat(Score.of(NINE).and(mark("Q1", MarkKind.DROP, 0)).points()).isEqualTo(7.5);
  }

  @Test
  void whereNothingCountsThereIsNothingToBeHad() {
    Score score = score(mark("Q1", MarkKind.DROP, 0), mark("Q2", MarkKind.DROP, 0));

    assertThat(score.counts()).isFalse();
    assertThat(score.points()).isZero();
    assertThat(score.max()).isZero();
  }
}
