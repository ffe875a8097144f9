package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CheckFailure;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.T1;
import chainrule.exercises.toy.T2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CheckRunnerTests {
  private final CheckRunner runner = new CheckRunner();

  private CheckReport check(T1.Square answer) {
    return check(InProcessInvoker.watched(Toys.QUESTION, answer));
  }

  private CheckReport check(AnswerInvoker invoker) {
    return runner
        .run(new CheckRun(CheckPlan.ofAll(Toys.QUESTION), invoker, Toys.oracle(), 42))
        .report();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> double[] fail(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void rightAnswerEarnsEveryPoint() {
    CheckReport report = check(Toys.RIGHT);

    assertThat(report.lines()).extracting(CheckLine::verdict).containsOnly(Verdict.RIGHT);
    assertThat(report.lines()).extracting(CheckLine::max).containsExactly(3.0, 2.0, 5.0);
    assertThat(report.points()).isEqualTo(10);
    assertThat(report.hints()).isEmpty();
    assertThat(report).hasToString("10");
  }

  @Test
  void answersExaminedInOneGoEachGetTheirOwnReport() {
    List<T1.Square> answers = List.of(Toys.DOUBLED, Toys.RIGHT, Toys.IN_PLACE);
    List<CheckRun> runs =
        answers.stream()
            .map(answer -> InProcessInvoker.watched(Toys.QUESTION, answer))
            .map(it -> new CheckRun(CheckPlan.ofAll(Toys.QUESTION), it, Toys.oracle(), 42))
            .toList();

    runner.runPublic(runs);
    runner.runHidden(runs);

    assertThat(runs)
        .extracting(one -> one.report().text())
        .containsExactlyElementsOf(answers.stream().map(it -> check(it).text()).toList());
  }

  @Test
  void checksRunOnTheCallersThreadAndEachTimeOnlyOnTheAnswerGiven() {
    List<Thread> threads = new ArrayList<>();
    T1.Square noting =
        x -> {
          threads.add(Thread.currentThread());
          return Toys.RIGHT.square(x);
        };
    CheckPlan plan = CheckPlan.ofAll(Toys.QUESTION);
    CheckRun first =
        new CheckRun(plan, InProcessInvoker.trusted(Toys.QUESTION, noting), Toys.oracle(), 42);
    runner.runPublic(List.of(first));
    int calls = threads.size();

    check(Toys.DOUBLED);

    assertThat(threads).hasSize(calls).containsOnly(Thread.currentThread());
    assertThat(first.report().lines())
        .extracting(CheckLine::verdict)
        .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.INCONCLUSIVE);
  }

  @Test
  void publicChecksAloneShareAllPoints() {
    CheckReport report =
        runner
            .run(
                new CheckRun(
                    CheckPlan.ofPublic(Toys.QUESTION),
                    InProcessInvoker.watched(Toys.QUESTION, Toys.RIGHT),
                    Toys.oracle(),
                    42))
            .report();

    assertThat(report.lines()).extracting(CheckLine::max).containsExactly(6.0, 4.0);
    assertThat(report.publicOnly()).isTrue();
  }

  @Test
  void wrongAnswerSaysWhatCameOutAndNamesTheMistake() {
    CheckReport report = check(Toys.DOUBLED);

    assertThat(report.lines())
        .extracting(CheckLine::verdict)
        .containsExactly(Verdict.WRONG, Verdict.RIGHT, Verdict.WRONG);
    assertThat(report.lines().get(0).details())
        .containsExactly(
            "entry [0]   yours 2   expected 1",
            "entry [2]   yours 6   expected 9",
            "called with x = [1, 2, 3]");
    assertThat(report.hints()).containsExactly("hint for DOUBLED");
    assertThat(report.lines().get(1).details())
        .containsExactly("counts once the results are right");
    assertThat(report.points()).isZero();
  }

  @Test
  void noPictureOfAHiddenCaseIsMade() {
    CheckReport report = check(Toys.DOUBLED);
    CheckLine hidden = report.lines().get(2);

    assertThat(hidden.hidden()).isTrue();
    assertThat(hidden.has(GradientFinding.WorstEntry.class)).isTrue();
    assertThat(hidden.picture()).isNull();
    assertThat(report.html()).doesNotContain("<svg");
  }

  @Test
  void neitherOfTwoMistakesThatCannotBeToldApartIsNamed() {
    CheckReport report = check(Toys.TWICE);

    assertThat(report.hints()).isEmpty();
    assertThat(report.lines().get(0).details())
        .contains("every entry is 2.000 times the expected one");
    assertThat(report.lines().get(2).details())
        .contains("every entry is 2.000 times the numerical gradient");
  }

  @Test
  void changedArgumentCostsOnlyTheArgumentsCheck() {
    CheckReport report = check(Toys.IN_PLACE);

    assertThat(report.lines())
        .extracting(CheckLine::verdict)
        .containsExactly(Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT);
    assertThat(report.lines().get(1).details())
        .containsExactly("the caller's x was changed", "the result holds the caller's own array x");
    assertThat(report.hints()).containsExactly("hint for MUT");
  }

  @Test
  void notANumberIsNeverEqual() {
    CheckReport report = check(x -> new double[] {1, Double.NaN, 9});

    assertThat(report.lines().get(0).details())
        .containsExactly(
            "entry [1]   yours NaN   expected a finite number", "called with x = [1, 2, 3]");
  }

  @Test
  void otherShapeSaysBoth() {
    assertThat(check(x -> new double[2]).lines().get(0).details())
        .containsExactly(
            "shape   yours 2 numbers   expected 3 numbers", "called with x = [1, 2, 3]");
  }

  @Test
  void nullIsWrongNotAFaultOfTheCheck() {
    @SuppressWarnings("NullAway")
    CheckReport report = check(x -> null);

    assertThat(report.lines().get(0).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.lines().get(0).details())
        .containsExactly("shape   yours null   expected 3 numbers", "called with x = [1, 2, 3]");
  }

  @Test
  void exceptionIsAnErrorWhateverItsType() {
    for (Throwable thrown :
        List.of(
            new TestAbortedException("skip me"),
            new CheckFailedError(
                CheckFailure.of(
                    Verdict.CLOSE, new CheckFinding.PropertyBroken("half the points, please"))),
            new AssertionError("no"),
            new ArithmeticException("/"))) {
      CheckReport report = check(x -> CheckRunnerTests.<RuntimeException>fail(thrown));

      assertThat(report.lines()).extracting(CheckLine::verdict).containsOnly(Verdict.ERROR);
      assertThat(report.points()).isZero();
    }
    assertThat(
            check(
                    x -> {
                      throw new AssertionError("no");
                    })
                .lines()
                .get(0)
                .details())
        .containsExactly("threw AssertionError: no", "called with x = [1, 2, 3]");
  }

  @Test
  void stubIsNotImplementedAndAskedOnce() {
    AtomicInteger calls = new AtomicInteger();

    CheckReport report =
        check(
            x -> {
              calls.incrementAndGet();
              throw new UnsupportedOperationException("square: not implemented yet");
            });

    assertThat(report.lines()).extracting(CheckLine::verdict).containsOnly(Verdict.NOT_IMPLEMENTED);
    assertThat(calls).hasValue(1);
  }

  @Test
  void answerThatNeverReturnsIsAskedTwice() {
    AtomicInteger calls = new AtomicInteger();

    CheckReport report =
        check(
            (arguments, seconds) -> {
              calls.incrementAndGet();
              return new CallOutcome.OutOfTime(seconds);
            });

    assertThat(report.lines()).extracting(CheckLine::verdict).containsOnly(Verdict.OUT_OF_TIME);
    assertThat(report.lines().get(0).details())
        .containsExactly("did not return within 60 s", "called with x = [1, 2, 3]");
    assertThat(calls).hasValue(2);
  }

  @Test
  void answerThatIsLateOnceCostsThatCheckAlone() {
    AnswerInvoker right = InProcessInvoker.watched(Toys.QUESTION, Toys.RIGHT);
    AtomicInteger calls = new AtomicInteger();

    CheckReport report =
        check(
            (arguments, seconds) ->
                calls.incrementAndGet() == 1
                    ? new CallOutcome.OutOfTime(seconds)
                    : right.call(arguments, seconds));

    assertThat(report.lines().get(0).verdict()).isEqualTo(Verdict.OUT_OF_TIME);
    assertThat(report.lines().subList(1, report.lines().size()))
        .extracting(CheckLine::verdict)
        .containsOnly(Verdict.RIGHT);
  }

  @Test
  void gradientThatIsRoughlyRightIsClose() {
    CheckReport report = check(x -> Arrays.stream(x).map(v -> v * v * (1 + 1e-5)).toArray());

    assertThat(report.lines().get(2).verdict()).isEqualTo(Verdict.CLOSE);
    assertThat(report.lines().get(2).points()).isEqualTo(2.5);
  }

  @Test
  void finiteDifferenceInPlaceOfAFormulaIsReportedAsOne() {
    double h = 1e-5;
    CheckReport report =
        check(
            x ->
                Arrays.stream(x)
                    .map(v -> (Math.pow(v + h, 3) - Math.pow(v - h, 3)) / (6 * h))
                    .toArray());

    assertThat(report.lines().get(2).verdict()).isEqualTo(Verdict.CLOSE);
    assertThat(report.lines().get(2).details())
        .containsExactly(
            "right, but only as exact as a finite difference; expected a derived formula");
  }

  @Test
  void aHomeworkSaysWhatAFiniteDifferenceEarns() {
    QuestionSpec strict = QuestionSpec.of(T2.class).get(0);
    double h = 1e-5;
    T1.Square measured =
        x ->
            Arrays.stream(x)
                .map(v -> (Math.pow(v + h, 3) - Math.pow(v - h, 3)) / (6 * h))
                .toArray();

    CheckReport report =
        runner
            .run(
                new CheckRun(
                    CheckPlan.ofAll(strict),
                    InProcessInvoker.watched(strict, measured),
                    Toys.oracle(),
                    42))
            .report();

    assertThat(report.lines().get(2).verdict()).isEqualTo(Verdict.CLOSE);
    assertThat(report.lines().get(2).points()).isEqualTo(1);
    assertThat(report.lines().get(2).max()).isEqualTo(5);
  }

  @Test
  void singlePrecisionIsClose() {
    CheckReport report = check(x -> new double[] {1, (float) 4.0000003, 9});

    assertThat(report.lines().get(0).verdict()).isEqualTo(Verdict.CLOSE);
    assertThat(report.lines().get(0).details())
        .containsExactly(
            "entry [1]   yours 4.000000476837158   expected 4.0",
            "right to a few digits only",
            "called with x = [1, 2, 3]");
  }

  @Test
  void caseNamesAreUnique() {
    assertThat(
            runner.cases(
                new CheckRun(
                    CheckPlan.ofAll(Toys.QUESTION),
                    InProcessInvoker.trusted(Toys.QUESTION, Toys.RIGHT),
                    Toys.oracle(),
                    1)))
        .containsOnlyKeys("one-two-three", "own-array", "cubes");
  }
}
