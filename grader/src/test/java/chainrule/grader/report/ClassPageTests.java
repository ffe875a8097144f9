package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.finding.Obstacle;
import chainrule.grader.gradebook.Results;
import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.Note;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ClassPageTests {
  private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x>\u001b[2J";
  private final ClassTally tally = new ClassTally("h1", "Perceptron");

  @Test
  void countsMarksAsTheyCount() {
    add(Results.graded("ada", 6, 4));
    add(Results.graded("bob", 0, 1));
    add(Results.graded("cy", 3, 4));
    ManualMark byHand =
        new ManualMark("Q2", ManualMark.MarkKind.POINTS, 4, null, null, Instant.EPOCH);
    add(new Score(Results.graded("dee", 6, 0), List.of(byHand), null, null));
    ManualMark drop = new ManualMark("Q1", ManualMark.MarkKind.DROP, 0, null, null, Instant.EPOCH);
    add(new Score(Results.graded("eve", 0, 2), List.of(drop), null, null));

    ClassView view = tally.view(List.of());

    assertThat(view.figures())
        .containsExactly("5 of 5 graded", "mean 66 %", "median 70 %", "10 % to 100 %");
    assertThat(view.questions())
        .containsExactly(
            new ClassView.QuestionStatistics(
                "Q1",
                "predict",
                63,
                2,
                1,
                1,
                List.of(
                    new ClassView.CheckStatistics(
                        "runs", false, 50, List.of("2 right", "2 wrong")))),
            new ClassView.QuestionStatistics(
                "Q2",
                "update",
                75,
                3,
                2,
                0,
                List.of(
                    new ClassView.CheckStatistics(
                        "values", false, 40, List.of("2 right", "3 wrong")))));
    assertThat(counts(view)).containsExactly(0, 1, 0, 0, 0, 1, 0, 1, 0, 2);
    assertThat(view.students())
        .extracting(row -> row.points() + ", " + row.percent())
        .containsExactly(
            "10 of 10 points, 100 %",
            "1 of 10 points, 10 %",
            "7 of 10 points, 70 %",
            "10 of 10 points, 100 %",
            "5 of 10 points, 50 %");
  }

  @Test
  void anAnswerThatNoHintExplainsIsListedWithItsCode() {
    CheckLine hidden =
        Results.line("secret", Verdict.WRONG, 0, 6, true, Results.said("expected 42.125"), null);
    CheckLine open = Results.line("runs", 0, 4, false);
    CheckReport first = Results.report("Q1", "predict", List.of(hidden), List.of());
    CheckReport second = Results.report("Q2", "update", List.of(open), List.of());
    CheckReport hinted = Results.report("Q2", "update", List.of(open), List.of("a hint"));
    String code = "int predict() { return \"<b>\".length(); }";
    add(
        with(
            Results.graded("ada", List.of(first, second)),
            0,
            List.of(AnswerFingerprint.of("predict", code))));
    add(Results.graded("bob", List.of(hinted)));

    ClassView view = tally.view(List.of());

    assertThat(view.unexplained())
        .containsExactly(
            new ClassView.Unexplained(
                student("ada"), "feedback/ada.html#h1-q1", "Q1", "predict", "secret: wrong", code),
            new ClassView.Unexplained(
                student("ada"),
                "feedback/ada.html#h1-q2",
                "Q2",
                "update",
                "runs: wrong   yours 1, expected 42.125",
                ""));
  }

  @Test
  void aTenthBeginsWhereItSays() {
    assertThat(MarkHistogram.of(List.of(0.0, 0.0999, 0.1, 0.3, 0.7, 0.9, 1.0)).bars())
        .extracting(MarkHistogram.Bar::count)
        .containsExactly(2, 1, 0, 1, 0, 0, 0, 1, 0, 2);
  }

  @Test
  void theTenMostCommonMistakesAreNamedWithTheirStudents() {
    IntStream.range(0, 20)
        .forEach(i -> IntStream.rangeClosed(0, i).forEach(j -> add(mistaken("s" + j, i))));

    ClassView view = tally.view(List.of());

    assertThat(view.mistakes())
        .hasSize(10)
        .first()
        .satisfies(
            most -> {
              assertThat(most.hint()).isEqualTo("mistake 19");
              assertThat(most.count()).isEqualTo(20);
              assertThat(most.students()).hasSize(12);
              assertThat(most.others()).isEqualTo(8);
            });
    assertThat(view.mistakes())
        .extracting(ClassView.Mistake::count)
        .startsWith(20, 19)
        .endsWith(11);
    assertThat(view.undiagnosed()).isNull();
  }

  @Test
  void whatNoKnownMistakeExplainsIsCounted() {
    add(Results.graded("ada", 3, 4));
    CheckLine line = Results.line("runs", Verdict.NOT_IMPLEMENTED, 0, 6, false, List.of(), null);
    add(Results.graded("bob", List.of(Results.report("Q1", "predict", List.of(line), List.of()))));

    assertThat(tally.view(List.of()).undiagnosed())
        .isEqualTo(
            "Beside these, 1 answer fails in a way that no known mistake explains,"
                + " and 1 answer is not written.");
  }

  @Test
  void saysWhatIsWorthALook() {
    CheckLine numerical =
        Results.line(
            "gradient",
            Verdict.CLOSE,
            3,
            6,
            true,
            List.of(new GradientFinding.FiniteDifference()),
            null);
    CheckLine late = Results.line("ends", Verdict.OUT_OF_TIME, 0, 4, false, List.of(), null);
    CheckReport first = Results.report("Q1", "predict", List.of(numerical), List.of());
    CheckReport second = Results.report("Q2", "update", List.of(late), List.of());
    CheckLine foreign =
        Results.line("runs", Verdict.ERROR, 0, 4, false, List.of(forbidden()), null);
    CheckReport third = Results.report("Q3", "train", List.of(foreign), List.of());
    SubmissionResult result =
        with(
            Results.graded("ada", List.of(first, second, third))
                .withNotes(
                    List.of(
                        new Note.QuestionFlaky("Q2", 2, Map.of(Verdict.RIGHT, 1, Verdict.WRONG, 1)),
                        new CellNote.LockedCellChanged("cell 4", "h1-open"))),
            2,
            List.of());
    add(result);
    add(Results.graded("bob", 6, 4));

    assertThat(tally.view(List.of()).remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.student().name()).isEqualTo("ada");
              assertThat(remark.lines())
                  .containsExactly(
                      "not the same verdicts each time (flaky): Q2",
                      "only as exact as a finite difference: Q1",
                      "out of time: Q2",
                      "uses what the homework does not allow: Q3",
                      "a locked cell was changed",
                      "2 sandboxes were lost: code ended the Java virtual machine, or met a limit");
            });
  }

  @Test
  void longCodeThatOnlyTwoShareIsNamedAndCommonCodeIsNot() {
    AnswerFingerprint rare = new AnswerFingerprint("predict", "rare", 119);
    AnswerFingerprint common = new AnswerFingerprint("update", "common", 500);
    AnswerFingerprint little = new AnswerFingerprint("update", "little", 1);
    add(with(Results.graded("ada", 6, 4), 0, List.of(rare, little)));
    add(with(Results.graded("bob", 6, 4), 0, List.of(rare, little)));
    add(with(Results.graded("cy", 6, 4), 0, List.of(rare, common)));
    List.of("dee", "eve", "fay")
        .forEach(name -> add(with(Results.graded(name, 6, 4), 0, List.of(common))));

    assertThat(tally.view(List.of()).remarks())
        .extracting(remark -> remark.student().name() + ": " + remark.lines())
        .containsExactly(
            "ada: [the same code as bob: Q1, Q2 (120 words and signs)]",
            "bob: [the same code as ada: Q1, Q2 (120 words and signs)]");
  }

  @Test
  void anUntouchedAnswerIsNobodysCode() {
    AnswerFingerprint stub = new AnswerFingerprint("predict", "stub", 500);
    CheckLine line = Results.line("runs", Verdict.NOT_IMPLEMENTED, 0, 6, false, List.of(), null);
    CheckReport report = Results.report("Q1", "predict", List.of(line), List.of());
    add(with(Results.graded("ada", List.of(report)), 0, List.of(stub)));
    add(with(Results.graded("bob", List.of(report)), 0, List.of(stub)));

    assertThat(tally.view(List.of()).remarks()).isEmpty();
  }

  @Test
  void theSlowestComeFirst() {
    IntStream.range(0, 12)
        .mapToObj(i -> Results.graded("s" + i, 6, 4))
        .map(result -> with(result, 0, List.of()))
        .forEach(this::add);

    assertThat(tally.view(List.of()).slowest())
        .hasSize(10)
        .extracting(slow -> slow.student().name() + " " + slow.total())
        .startsWith("s11 11.0", "s10 10.0");
  }

  @Test
  void whoHasNoMarkIsNamedWithTheReason() {
    add(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON"));
    tally.add(student("ada"), "", Score.of(Results.graded("ada", 6, 4)), "the judge died");

    ClassView view = tally.view(List.of("class.zip: holds no notebook"));

    assertThat(view.figures()).startsWith("1 of 2 graded");
    assertThat(view.notGraded())
        .extracting(remark -> remark.student().name() + " " + remark.lines())
        .containsExactly(
            "eve [unreadable: not JSON]",
            "ada [a later notebook; the earlier mark stands: the judge died]");
    assertThat(view.refused()).containsExactly("class.zip: holds no notebook");
  }

  @Test
  void nothingAStudentChoseIsMarkupAControlOrALinkElsewhere() {
    ClassPage page = new ClassPage();
    CheckReport report =
        Results.report(
            "Q1", "predict", List.of(Results.line(ATTACK, 1, 6, false)), List.of(ATTACK));
    page.add(
        "H",
        Score.of(Results.graded(ATTACK, List.of(report))),
        ATTACK,
        "feedback/a b?#%.html",
        "talk/h1/a b?#%.html");
    page.add(
        "H",
        Score.of(Results.failed("javascript:alert(1)", GradingStatus.FAILED, ATTACK)),
        null,
        "b",
        "c");
    page.addRefused("h1", List.of(ATTACK));

    assertThat(page.html())
        .contains("&lt;script&gt;alert(1)", "href=\"feedback/a%20b%3F%23%25.html\"")
        .contains("href=\"talk/h1/a%20b%3F%23%25.html\"")
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("href=\"javascript")
        .doesNotContain("\u001b");
  }

  @Test
  void aClassOfNobodyHasAPage() {
    assertThat(new ClassPage().html()).contains("Nothing was handed in.");
  }

  private static Finding forbidden() {
    return new Obstacle.NotPermitted(List.of("chainrule.nn.Network"));
  }

  private void add(SubmissionResult result) {
    add(Score.of(result));
  }

  private void add(Score score) {
    tally.add(student(score.result().student()), "", score, null);
  }

  private static ClassView.Student student(String name) {
    return new ClassView.Student(name, "feedback/" + name + ".html");
  }

  private static SubmissionResult mistaken(String student, int mistake) {
    List<CheckReport> reports = new ArrayList<>();
    CheckLine line = Results.line("runs", 0, 6, false);
    reports.add(Results.report("Q1", "predict", List.of(line), List.of("mistake " + mistake)));
    return Results.graded(student, reports);
  }

  private static SubmissionResult with(
      SubmissionResult result, int lost, List<AnswerFingerprint> answers) {
    String digits = result.student().replaceAll("\\D", "");
    double seconds = digits.isEmpty() ? 1 : Double.parseDouble(digits);
    return new SubmissionResult(
        result.student(),
        result.homework(),
        result.file(),
        result.status(),
        result.reason(),
        result.seed(),
        result.reports(),
        result.notes(),
        new Timings(0, 0, 0, seconds, 1, lost, 0),
        answers);
  }

  private static List<Integer> counts(ClassView view) {
    MarkHistogram histogram = view.histogram();
    return histogram == null
        ? List.of()
        : histogram.bars().stream().map(MarkHistogram.Bar::count).toList();
  }
}
