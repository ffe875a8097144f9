package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.picture.CheckPicture;
import chainrule.grader.gradebook.MadeUpPictures;
import chainrule.grader.gradebook.Results;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FeedbackPageTests {
  private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

  @Test
  void saysWhatWasTriedWhatCameOutAndTheHint() {
    String page = page(result("ada", "the bias is missing", "yours 1, expected 2", false));

    assertThat(page)
        .contains("ada", "one case", "yours 1, expected 2", "the bias is missing", "1.5 of 6");
  }

  @Test
  void hidesTheNumbersOfHiddenChecks() {
    String page = page(result("ada", "the bias is missing", "yours 1, expected 42.125", true));

    assertThat(page)
        .contains("one case", "hidden check", "the bias is missing")
        .doesNotContain("42.125")
        .doesNotContain("yours 1")
        .doesNotContain(String.valueOf(StudentSeeds.of("ada", "h1")));
  }

  @Test
  void showsTheStudentsOwnCodeFolded() {
    SubmissionResult graded = result("ada", "a hint", "yours 1", false);
    SubmissionResult result =
        new SubmissionResult(
            graded.student(),
            graded.homework(),
            graded.file(),
            graded.status(),
            null,
            1,
            graded.reports(),
            List.of(),
            Timings.NONE,
            List.of(
                AnswerFingerprint.of(
                    graded.reports().get(0).name(), "int f() {\n  return 1 < 2;\n}")));

    assertThat(page(result))
        .contains("<details class=\"code\">", "int f() {\n  return 1 &lt; 2;\n}");
    assertThat(page(graded)).doesNotContain("Your code");
  }

  @Test
  void whatKeepsAllChecksFromPassingIsSaidOnce() {
    List<Finding> cause = Results.said("cell 3 does not compile: line 2");
    CheckLine open = Results.line("a", Verdict.ERROR, 0, 3, false, cause, null);
    CheckLine hidden = Results.line("b", Verdict.ERROR, 0, 3, true, cause, null);
    CheckReport report = Results.report("Q1", "predict", List.of(open, hidden), List.of());

    assertThat(page(Results.graded("ada", List.of(report)))).containsOnlyOnce("does not compile");
    CheckReport secret = Results.report("Q1", "predict", List.of(hidden, hidden), List.of());
    assertThat(page(Results.graded("ada", List.of(secret)))).doesNotContain("does not compile");
  }

  @Test
  void nothingAStudentChoseIsMarkup() {
    SubmissionResult result = result(ATTACK, ATTACK, ATTACK, false);
    String page = page(result);

    assertThat(page).doesNotContain("<script").doesNotContain("<img");
    assertThat(page).contains("&lt;script&gt;alert(1)");
    assertThat(page(Results.failed("eve", GradingStatus.UNREADABLE, ATTACK)))
        .doesNotContain("<img");
  }

  @Test
  void nothingAStudentChoseIsAControl() {
    String controls = "a\u001b[2Jb\u0000c\u202ed";
    String plain = "a\\u001b[2Jb\\u0000c\\u202ed";
    SubmissionResult result = result(controls, controls, controls + "\nnext", false);
    FeedbackView view = FeedbackView.of("Perceptron", Score.of(result), controls);

    assertThat(view.notes()).anyMatch(note -> note.endsWith(plain));
    assertThat(view.questions().get(0).hints()).containsExactly(plain);
    assertThat(view.questions().get(0).checks().get(0).details()).isEqualTo(plain + "\nnext");
    assertThat(page(result)).doesNotContainPattern("[\u0000-\t\u000b-\u001f\u202a-\u202e]");
    assertThat(page(Results.failed("eve", GradingStatus.UNREADABLE, controls)))
        .contains(plain)
        .doesNotContain("\u202e");
  }

  private static String pageWith(CheckPicture picture, boolean hidden) {
    CheckLine line =
        Results.line("check", Verdict.WRONG, 0, 6, hidden, Results.said("entry"), picture);
    return page(
        Results.graded("ada", List.of(Results.report("Q1", "predict", List.of(line), List.of()))));
  }

  @Test
  void drawsAGradientWithItsWorstEntries() {
    String page = pageWith(MadeUpPictures.gradient(), false);

    assertThat(page)
        .contains("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .contains("<title>Gradient of W1 beside the measured one</title>")
        .contains("① W1[0][1] yours 3, measured 1.5, ratio 2")
        .containsSubsequence("① W1[0][1]</th>", ">3</td>", ">1.5</td>", ">2</td>");
  }

  @Test
  void drawsACourseAndARegion() {
    assertThat(pageWith(MadeUpPictures.curve(), false))
        .contains("<desc>cost &lt;of x&gt;: yours ends at", "<figcaption>cost &lt;of x&gt;: yours")
        .doesNotContain("<of x>");
    assertThat(pageWith(MadeUpPictures.region(), false))
        .contains("<title>Decisions over the plane</title>")
        .contains("1 of 2 cases on the wrong side: (0.75, 0.25) of class 1");
  }

  @Test
  void drawsNothingOfAHiddenCase() {
    for (CheckPicture picture :
        List.of(MadeUpPictures.gradient(), MadeUpPictures.curve(), MadeUpPictures.region())) {
      assertThat(pageWith(picture, true))
          .contains("hidden check")
          .doesNotContain("<figure", "W1", "cost", "wrong side");
    }
  }

  @Test
  void unfoldsOnlyWhatIsNotRight() {
    String page = page(Results.graded("ada", 6, 1));

    assertThat(page).contains("<details id=\"h1-q1\">").contains("<details id=\"h1-q2\" open>");
  }

  @ParameterizedTest
  @EnumSource(names = "GRADED", mode = EnumSource.Mode.EXCLUDE)
  void saysOnceWhyThereIsNoMark(GradingStatus status) {
    String page = page(Results.failed("ada", status, "the <judge> was late"));

    assertThat(page)
        .containsOnlyOnce("could not be graded")
        .contains("This notebook could not be graded: the &lt;judge&gt; was late</p>")
        .doesNotContain("<footer>");
  }

  @Test
  void saysThatALaterNotebookChangedNothing() {
    FeedbackView view =
        FeedbackView.of("Perceptron", Score.of(Results.graded("ada", 6, 4)), "not JSON");

    assertThat(FeedbackPage.of("ada", List.of(view)))
        .contains("10 <span>of 10 points")
        .contains("A later notebook could not be graded and changed nothing: not JSON");
  }

  @Test
  void aMarkByHandIsExplainedAndItsCommentIsNoMarkup() {
    ManualMark mark =
        new ManualMark(
            "Q2", ManualMark.MarkKind.POINTS, 3, ATTACK + "\u001b[2J", "Kim", Instant.EPOCH);
    Score score = new Score(Results.graded("ada", 6, 1), List.of(mark), null, null);

    assertThat(FeedbackPage.of("ada", List.of(FeedbackView.of("H", score, null))))
        .contains("9 <span>of 10 points")
        .contains("marked by hand: 3 of 4 points, the checks gave 1 (Kim): &lt;script&gt;")
        .contains("\\u001b[2J")
        .doesNotContain("<script")
        .doesNotContain("\u001b");
  }

  private static SubmissionResult result(
      String student, String hint, String detail, boolean hidden) {
    CheckLine line =
        Results.line("one case", Verdict.WRONG, 1.5, 6, hidden, Results.said(detail), null);
    return Results.graded(
        student, List.of(Results.report("Q1", "predict", List.of(line), List.of(hint))));
  }

  private static String page(SubmissionResult result) {
    FeedbackView view = FeedbackView.of("Perceptron to Widrow–Hoff", Score.of(result), null);
    return FeedbackPage.of(result.student(), List.of(view));
  }
}
