package chainrule.grader.judge;

import static chainrule.grader.judge.Reported.detail;
import static chainrule.grader.judge.Reported.points;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.FindingText;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.t0.T0;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.OmittedCells;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.execute.TimeShares;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.MessageLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
final class JudgeTests {
  private static final String ENDLESS =
      "static double dot(double[] a, double[] b) { while (true) {} }";

  private static Judge judge;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws IOException {
    judge = new Judge(Assignment.of("t0").orElseThrow(), TestJail.get());
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  @Test
  void givesFullMarksToRightAnswers() throws IOException {
    SubmissionResult result = grade(Notebooks.right());

    assertThat(result.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(result.points()).isEqualTo(20);
    assertThat(NoteText.of(result.notes())).isEmpty();
    assertThat(result.timings().sandboxes()).isEqualTo(1);
    assertThat(result.timings().lost()).isZero();
    assertThat(result.answers()).hasSize(3).allMatch(answer -> answer.tokens() > 5);
  }

  @Test
  void givesFullMarksWhereExtraCodeRunsBetween() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .extraBefore("t0-q2", "double two = dot(new double[] {1}, new double[] {2});\ntwo")
                .extraBefore("t0-q2", "%maven a:b:1\nint three = 3;")
                .extraBefore("t0-q3", "%%shell\nrm -rf /"));

    assertThat(result.points()).isEqualTo(20);
    assertThat(NoteText.of(result.notes()))
        .containsExactly(
            "cell 6: skipped the line %maven a:b:1", "cell 9: skipped, it begins with %%shell");
  }

  @Test
  void givesTheSameSeedAndMarksAgain() throws IOException {
    SubmissionResult first = grade(Notebooks.right());
    SubmissionResult second = grade(Notebooks.right());

    assertThat(second.seed()).isEqualTo(first.seed());
    assertThat(second.reports()).isEqualTo(first.reports());
  }

  @Test
  void namesAKnownMistake() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    """
                    static double dot(double[] a, double[] b) {
                        double sum = 0;
                        for (int i = 0; i < a.length - 1; i++) {
                            sum += a[i] * b[i];
                        }
                        return sum;
                    }"""));

    assertThat(result.reports().get(0).hints()).containsExactly("the last entry counts too");
  }

  @Test
  void carriesAWrongAnswerForwardOnce() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with("t0-q1", "static double dot(double[] a, double[] b) { return 7; }"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly("Q2: graded with the reference's dot in place of what was handed in");
  }

  @Test
  void callsWhatIsNullByItsName() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    """
                    static double dot(double[] a, double[] b) {
                        double[] products = null;
                        return products[0];
                    }"""));

    assertThat(result.reports().get(0).lines().get(0).details())
        .first()
        .asString()
        .startsWith("threw NullPointerException: products is null: it has no entries, at line ");
  }

  @Test
  void showsNoTextOfCodeThatHasSeenAHiddenCase() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    """
                    static int longest = 0;
                    static double dot(double[] a, double[] b) {
                        longest = Math.max(longest, a.length);
                        double sum = 0;
                        for (int i = 0; i < a.length; i++) {
                            sum += a[i] * b[i];
                        }
                        return sum;
                    }""")
                .with(
                    "t0-q3",
                    """
                    static double[] slope(ToDoubleFunction<double[]> f, double[] theta, double h) {
                        throw new IllegalStateException("longest " + longest);
                    }"""));

    List<CheckLine> lines = result.reports().get(2).lines();
    assertThat(lines).anyMatch(CheckLine::hidden);
    for (CheckLine line : lines) {
      assertThat(line.details())
          .first()
          .asString()
          .startsWith("threw IllegalStateException: longest " + (line.hidden() ? 5 : 3) + ", at ");
    }
  }

  @Test
  void putsNoReferenceIntoTheSandbox() throws IOException {
    List<CodeCell> cells =
        List.of(
            new CodeCell("cell 1", "wrong", CodeCell.Kind.ANSWER, "dot"),
            new CodeCell("cell 2", "dot(a, b)", CodeCell.Kind.ANSWER, "project"));
    List<QuestionSpec> questions = QuestionSpec.of(T0.class);
    List<CheckReport> reports = new ArrayList<>();
    questions.forEach(question -> reports.add(failed(question)));
    List<String> entered = new ArrayList<>();

    new CarryForward(questions, new AssembledNotebook(cells, List.of()), new OmittedCells())
        .improve(
            reports,
            new ArrayList<>(),
            (question, replaced, lent) -> {
              assertThat(question.name()).isEqualTo("project");
              assertThat(lent).containsExactly(0);
              entered.add(replaced.answer("dot").orElseThrow().source());
              return failed(question);
            });

    assertThat(entered)
        .containsExactly(
            """
            static double dot(double[] p0, double[] p1) {
              return (double) judge$standIn(0, new java.lang.Object[] {p0, p1});
            }""");
  }

  private static CheckReport failed(QuestionSpec question) {
    CheckLine line =
        new CheckLine("values", CheckKind.VALUES, false, Verdict.WRONG, 0, 1, List.of(), null);
    return new CheckReport("t0", question.id(), question.name(), List.of(line), List.of());
  }

  @Test
  void lendsNoAnswerWhereNothingIsCarriedForward() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    """
                    static double dot(double[] a, double[] b) {
                        return (double) chainrule.grader.sandbox.StandInCalls.call(
                            0, new Object[] {a, b});
                    }"""));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).contains("no answer stands in here");
  }

  @Test
  void chargesMoreClassesThanCanBeSentToTheStudent() {
    Message.ClassFile huge = new Message.ClassFile("Huge", new byte[MessageLimits.MESSAGE_BYTES]);
    CompiledNotebook program = new CompiledNotebook(List.of(huge), List.of(), Map.of(), List.of());

    CompiledNotebook sent = program.orNothing(QuestionSpec.of(T0.class));

    assertThat(sent.classes()).isEmpty();
    assertThat(sent.errors()).containsOnlyKeys("dot", "project", "slope");
    assertThat(FindingText.of(sent.errors().get("dot")))
        .isEqualTo("compiles to 1 classes of 16778240 bytes: too many");
  }

  @Test
  void saysThatNothingIsWritten() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q3",
                    """
                    static double[] slope(ToDoubleFunction<double[]> f, double[] theta, double h) {
                        // YOUR CODE HERE
                        throw new UnsupportedOperationException("slope: not implemented yet");
                    }"""));

    assertThat(result.reports().get(2).verdict()).isEqualTo(Verdict.NOT_IMPLEMENTED);
    assertThat(points(result)).containsExactly(4.0, 6.0, 0.0);
  }

  @Test
  void chargesACompileErrorToItsOwnQuestion() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q3",
                    """
                    static double[] slope(ToDoubleFunction<double[]> f, double[] theta, double h) {
                        double[] slope = new double[theta.length]
                        return slope;
                    }"""));

    assertThat(points(result)).containsExactly(4.0, 6.0, 0.0);
    assertThat(detail(result, 2))
        .startsWith("does not compile: line 2 «double[] slope = new double[theta.length]»:");
  }

  @Test
  void chargesCodeTooDeepForTheCompilerToItsOwnQuestion() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    "static double dot(double[] a, double[] b) { return a[0]"
                        + "+1".repeat(100_000)
                        + "; }"));

    assertThat(result.reports().get(0).points()).isZero();
    assertThat(detail(result, 0)).isEqualTo("does not compile: too deeply nested for the compiler");
    assertThat(result.reports().get(2).points()).isEqualTo(10);
    assertThat(grade(Notebooks.right()).points()).isEqualTo(20);
  }

  @Test
  void cutsLongNamesAndManyNotes() throws IOException {
    Notebooks notebook = Notebooks.right();
    for (int i = 0; i < 60; i++) {
      notebook.other("x" + "y".repeat(10_000), "");
    }

    SubmissionResult result = grade(notebook);

    assertThat(NoteText.of(result.notes())).hasSize(50);
    assertThat(NoteText.of(result.notes()).get(0))
        .isEqualTo("cell 9: no cell of this homework is called x" + "y".repeat(58) + "…");
    assertThat(NoteText.of(result.notes()).get(49)).isEqualTo("and 11 more notes");
  }

  @Test
  void cutsWhatAnExceptionSays() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    """
                    static double dot(double[] a, double[] b) {
                        throw new IllegalStateException("\u001b[2J" + "m".repeat(60_000));
                    }"""));

    assertThat(detail(result, 0))
        .contains("\uFFFD[2J" + "m".repeat(195) + "…")
        .doesNotContain("m".repeat(196));
  }

  @Test
  void chargesAChangedSignatureToItsOwnQuestion() throws IOException {
    SubmissionResult result =
        grade(Notebooks.right().with("t0-q3", "static double slope(double x) {\n  return x;\n}"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 0.0);
    assertThat(detail(result, 2)).startsWith("does not fit the question: ");
  }

  @Test
  void endsAnEndlessLoopInAnAnswer() throws IOException {
    SubmissionResult result = grade(Notebooks.right().with("t0-q1", ENDLESS));

    assertThat(result.reports().get(0).verdict()).isEqualTo(Verdict.OUT_OF_TIME);
    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
  }

  /** The whole time does not come to an end: how long sandboxes take to start is another matter. */
  @Test
  void whatNeverEndsLeavesEveryQuestionItsTime() throws IOException {
    Notebooks endless = Notebooks.right().with("t0-q1", ENDLESS);
    for (int i = 0; i < 3; i++) {
      endless.extraBefore("t0-q1", "while (true) {}");
    }
    Assignment t0 = Assignment.of("t0").orElseThrow();
    try (Judge hurried =
        new Judge(t0, TestJail.get(), CompileLimit.none(), () -> new TimeShares(600, 10, 5))) {
      SubmissionResult result = hurried.grade(endless.handedIn(folder, "ada"));

      assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
      assertThat(NoteText.of(result.notes()))
          .contains(
              "cell 2 did not return within 10 s; it was left out",
              "Q2: graded with the reference's dot in place of what was handed in");
    }
  }

  @Test
  void leavesOutACellThatEndsTheMachine() throws IOException {
    SubmissionResult result = grade(Notebooks.right().extraBefore("t0-q2", "System.exit(0);"));

    assertThat(result.points()).isEqualTo(20);
    assertThat(NoteText.of(result.notes()))
        .containsExactly("cell 5 ended the Java virtual machine (exit status 0); it was left out");
    assertThat(result.timings().lost()).isPositive();
  }

  @Test
  void chargesAnAnswerThatEndsTheMachine() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    "static double dot(double[] a, double[] b) { System.exit(0); return 0; }"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).isEqualTo("ended the Java virtual machine (exit status 0)");
  }

  @Test
  void putsDeletedAndChangedLockedCellsBack() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .without("t0-q1-check")
                .with("t0-q2-check", "check.project(null)")
                .without("t0-open"));

    assertThat(result.points()).isEqualTo(20);
    assertThat(NoteText.of(result.notes()))
        .containsExactlyInAnyOrder(
            "the locked cell t0-open was deleted; it was put back",
            "the locked cell t0-q1-check was deleted; it was put back",
            "cell 4: the locked cell t0-q2-check was changed; the original was used");
  }

  @Test
  void gradesCellsInAnyOrder() throws IOException {
    assertThat(grade(Notebooks.right().reversed()).points()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"static double half() { return 0.5; }", "double half = 0.5;"})
  void saysInWhichLineOfWhichCellAnExceptionWasThrown(String extra) throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .extraBefore("t0-q1", "\n" + extra)
                .with(
                    "t0-q1",
                    "static double first(double[] a) {\n  return a[a.length];\n}\n"
                        + "static double dot(double[] a, double[] b) {\n  return first(a);\n}")
                .with(
                    "t0-q3",
                    "\n\nstatic double[] slope(ToDoubleFunction<double[]> f, double[] theta, double h)"
                        + " {\n  double[] none = null;\n  return none.clone();\n}"));

    assertThat(detail(result, 0)).endsWith(", at line 2 of cell 3");
    assertThat(detail(result, 2)).endsWith(", at line 5 of cell 8");
  }

  @Test
  void cellsThatRunAgainTellNothingOfHiddenCases() throws IOException {
    Notebooks right = Notebooks.right();
    String keeps =
        right
            .source("t0-q1")
            .replace("double sum = 0;", "seen.add(Arrays.toString(a)); double sum = 0;");
    SubmissionResult result =
        grade(
            right
                .extraBefore("t0-q1", "List<String> seen = new ArrayList<>();")
                .with("t0-q1", keeps)
                .extraBefore(
                    "t0-q2",
                    "if (!seen.isEmpty()) throw new IllegalStateException(seen.get(seen.size() - 1));"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .filteredOn(note -> note.contains("IllegalStateException"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void anAttemptThatIsNotAllowedCostsNothingOnceItIsReplaced() throws IOException {
    Notebooks right = Notebooks.right();
    String project = right.source("t0-q2");
    SubmissionResult result =
        grade(
            right
                .with(
                    "t0-q2",
                    project.replace(
                        "double scale", "var m = chainrule.math.Matrix.row(a);\n double scale"))
                .extraBefore("t0-q2-check", project));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @Test
  void anAnswerOfManyLinesTakesNoLonger() throws IOException {
    String dot = Notebooks.right().source("t0-q1");
    SubmissionResult result =
        grade(
            Notebooks.right()
                .with(
                    "t0-q1",
                    dot.replace(
                        "return sum;", "int n = 0;\n" + "n++;\n".repeat(5000) + "return sum;")));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @Test
  void findsTheAnswerInARenamedCell() throws IOException {
    SubmissionResult result = grade(Notebooks.right().renamed("t0-q3", "t0-q33"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .anyMatch(note -> note.startsWith("the answer cell t0-q3 is missing; the slope in cell "));
  }

  @Test
  void takesOfTwoAnswersTheOneThatStoodWhenTheCheckRan() throws IOException {
    SubmissionResult result =
        grade(
            Notebooks.right()
                .repeated("t0-q1", "static double dot(double[] a, double[] b) { return 0; }"));

    assertThat(result.reports().get(0).points()).isEqualTo(4);
    assertThat(NoteText.of(result.notes()))
        .contains(
            "cell 9: there is more than one cell t0-q1; they were run in order",
            "Q1: judged with the dot of cell 2, which stood when its check ran; "
                + "cell 9 defines dot again");
  }

  @Test
  void givesNothingForAnEmptyNotebook() throws IOException {
    SubmissionResult result = grade(Notebooks.right().empty());

    assertThat(result.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(result.points()).isZero();
    assertThat(result.max()).isEqualTo(20);
  }

  @Test
  void doesNotGradeWhatIsNoNotebookOfThisHomework() throws IOException {
    SubmissionResult result = grade(Notebooks.right().empty().other("h9-q1", "int x;"));

    assertThat(result.status()).isEqualTo(GradingStatus.UNREADABLE);
    assertThat(result.reason())
        .isEqualTo("a notebook of another homework: its cells are h9-q1; expected cells of t0");
  }

  private SubmissionResult grade(Notebooks notebook) throws IOException {
    return judge.grade(notebook.handedIn(folder, "ada"));
  }
}
