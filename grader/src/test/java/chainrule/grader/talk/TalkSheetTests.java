package chainrule.grader.talk;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.instructor.InstructorNotes;
import chainrule.grader.gradebook.Results;
import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TalkSheetTests {
  private static final String ATTACK = "</code></ol><script>alert(1)</script>\"'><img src=x>";
  private static final String PREDICT =
      """
      int predict(double[] w, double[] x) {
        double z = w[0];
        for (int i = 0; i < x.length; i++) {
          z += w[i + 1] * x[i];
        }
        return z >= 0 ? 1 : 0;
      }""";
  private static final String UPDATE = "double[] update(double[] w) {\n  return w.clone();\n}";
  private static final InstructorNotes NOTES =
      new InstructorNotes(
          "",
          List.of(
              new InstructorNotes.Prompt("Q1", "", "Why a bias?", "It moves the line."),
              new InstructorNotes.Prompt("Q1", "z >=", "Why a threshold?", "To decide.")));

  @Test
  void askAboutAMistakeACallAndAChange() {
    TalkView sheet = sheet(result("ada", PREDICT, UPDATE, "The bias is missing."));

    assertThat(sheet.questions()).hasSize(3);
    TalkView.Asked mistake = sheet.questions().get(0);
    assertThat(mistake.about()).isEqualTo("Q2 update");
    assertThat(mistake.quoted()).containsExactly("The bias is missing.");
    TalkView.Asked byHand = sheet.questions().get(1);
    assertThat(byHand.about()).isEqualTo("Q1 predict");
    assertThat(byHand.quoted()).containsExactly("predict(w = [1, 2], x = [3])");
    assertThat(byHand.good()).startsWith("When it was graded, this call returned 1.");
    assertThat(byHand.lines()).hasSize(7).noneMatch(TalkView.Line::marked);
    TalkView.Asked change = sheet.questions().get(2);
    int line = Integer.parseInt(change.ask().split(" ", 3)[1]);
    assertThat(change.lines().stream().filter(TalkView.Line::marked))
        .extracting(TalkView.Line::number)
        .containsExactly(line);
  }

  @Test
  void aSecondRightAnswerIsAskedWhatTheAuthorWroteForSuchCode() {
    TalkView sheet = sheet(result("ada", PREDICT, UPDATE, ""));

    assertThat(sheet.questions()).hasSize(3);
    assertThat(sheet.questions().get(2).ask()).isEqualTo("Why a threshold?");
    assertThat(sheet.questions().get(2).good()).isEqualTo("To decide.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PREDICT,
        "int predict() { return 1; }",
        "no Java at all",
        "int predict(double[] w, double[] x) { return predict(w, x",
        ATTACK
      })
  void thereAreThreeDifferentQuestionsOnAnyAnswer(String code) {
    for (InstructorNotes notes : List.of(NOTES, InstructorNotes.NONE)) {
      TalkView sheet = TalkSheet.of("Perceptron", only(code), notes);

      assertThat(sheet.questions()).hasSize(3);
      assertThat(sheet.questions()).extracting(TalkView.Asked::ask).doesNotHaveDuplicates();
      assertThat(sheet.questions()).allMatch(asked -> !asked.lines().isEmpty());
    }
  }

  @Test
  void theSameCodeGetsTheSameSheetWhoeverWroteIt() {
    TalkView ada = sheet(result("ada", PREDICT, UPDATE, "a hint"));
    TalkView bob = sheet(result("bob", PREDICT, UPDATE, "a hint"));
    TalkView eve = sheet(result("eve", PREDICT.replace(">=", ">"), UPDATE, "a hint"));

    assertThat(bob.questions()).isEqualTo(ada.questions());
    assertThat(eve.questions()).isNotEqualTo(ada.questions());
  }

  @Test
  void whereThereIsNothingToTalkAboutALineSaysSo() {
    TalkView unreadable = sheet(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON"));
    assertThat(unreadable.questions()).isEmpty();
    assertThat(unreadable.problem()).isEqualTo("Nothing to talk about: not graded, not JSON");

    CheckReport report =
        Results.report(
            "Q1",
            "predict",
            List.of(Results.line("runs", Verdict.NOT_IMPLEMENTED, 0, 6, false, List.of(), null)),
            List.of());
    TalkView untouched = sheet(with("bob", List.of(report), List.of(code("predict", PREDICT))));
    assertThat(untouched.questions()).isEmpty();
    assertThat(untouched.problem()).isEqualTo("Nothing to talk about: no answer is written.");
  }

  @Test
  void nothingAStudentChoseIsMarkupOrAControl() {
    String hostile = ATTACK + "\u001b[2J\u202e\u0000";
    String code = "int predict() {\n  // " + hostile + "\n  return a >= " + hostile + ";\n}";
    String page =
        TalkPage.of(
            sheet(
                with(
                    hostile,
                    List.of(report("Q1", "predict", hostile)),
                    List.of(code("predict", code)),
                    List.of(new ObservedCall("Q1", "predict(" + hostile, hostile)))));

    assertThat(page)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContainPattern("[\u0000-\t\u000b-\u001f\u202a-\u202e]");
    assertThat(page.split("</code>", -1)).hasSize(page.split("<code>", -1).length);
  }

  @Test
  void ofALongAnswerTheSurroundingsOfTheLineAreShownAndLongLinesAreCut() {
    String many = "  double a = b;\n".repeat(40);
    String wide = "  double c = " + "d + ".repeat(60) + "e;\n";
    String code = "void predict() {\n" + many + "  y = Math.exp(a - b);\n" + wide + many + "}";
    TalkView sheet = sheet(only(code));

    assertThat(sheet.questions())
        .allSatisfy(
            asked -> {
              assertThat(asked.lines()).hasSizeLessThan(16);
              assertThat(asked.lines()).allMatch(line -> line.text().length() < 100);
            });
    assertThat(sheet.questions().get(0).lines())
        .anyMatch(line -> line.marked() && line.number() == 42)
        .anyMatch(line -> line.text().endsWith(" …"));
  }

  private static TalkView sheet(SubmissionResult result) {
    return TalkSheet.of("Perceptron", result, NOTES);
  }

  private static SubmissionResult only(String code) {
    return with("ada", List.of(report("Q1", "predict", "")), List.of(code("predict", code)));
  }

  private static SubmissionResult result(String student, String first, String second, String hint) {
    return with(
        student,
        List.of(report("Q1", "predict", ""), report("Q2", "update", hint)),
        List.of(code("predict", first), code("update", second)),
        List.of(new ObservedCall("Q1", "predict(w = [1, 2], x = [3])", "1")));
  }

  private static CheckReport report(String question, String name, String hint) {
    return Results.report(
        question,
        name,
        List.of(Results.line("runs", hint.isEmpty() ? 6 : 0, 6, false)),
        hint.isEmpty() ? List.of() : List.of(hint));
  }

  private static AnswerFingerprint code(String name, String code) {
    return AnswerFingerprint.of(name, code);
  }

  private static SubmissionResult with(
      String student, List<CheckReport> reports, List<AnswerFingerprint> answers) {
    return with(student, reports, answers, List.of());
  }

  private static SubmissionResult with(
      String student,
      List<CheckReport> reports,
      List<AnswerFingerprint> answers,
      List<ObservedCall> observed) {
    return new SubmissionResult(
        student,
        "h1",
        "some.ipynb",
        GradingStatus.GRADED,
        null,
        1,
        reports,
        List.of(),
        Timings.NONE,
        answers,
        observed);
  }
}
