package chainrule.exercises.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.SquareChecks;
import chainrule.exercises.toy.T1;
import chainrule.exercises.toy.T3;
import chainrule.exercises.toy.T4;
import chainrule.exercises.toy.TroubledChecks;
import chainrule.exercises.toy.hidden.SquareHiddenChecks;
import chainrule.exercises.toy.hidden.TroubledHiddenChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a check does, every check has a line, and the maximum stays what it was. */
class TroubledChecksTests {
  private static final QuestionSpec QUESTION = QuestionSpec.of(T3.class).get(0);

  private final List<Double> asked = new ArrayList<>();

  private CheckReport examine(T1.Square answer) {
    T1.Square noting =
        x -> {
          asked.add(x[0]);
          return answer.square(x);
        };
    return new CheckRunner()
        .run(
            new CheckRun(
                CheckPlan.ofAll(QUESTION),
                InProcessInvoker.trusted(QUESTION, noting),
                Toys.oracle(),
                1))
        .report();
  }

  @Test
  void faultOfACheckIsInconclusiveAndNeverTheStudents() {
    CheckReport report = examine(Toys.RIGHT);

    assertThat(report.lines())
        .extracting(CheckLine::name)
        .containsExactly(
            "any number is not negative", "zero stays", "aborts", "breaks", "sleeps", "hidden");
    assertThat(report.lines())
        .extracting(CheckLine::verdict)
        .containsExactly(
            Verdict.RIGHT,
            Verdict.RIGHT,
            Verdict.INCONCLUSIVE,
            Verdict.INCONCLUSIVE,
            Verdict.INCONCLUSIVE,
            Verdict.RIGHT);
    assertThat(report.lines().get(2).details().get(0))
        .startsWith("the check itself failed: ")
        .contains("not today");
    assertThat(report.lines().get(3).details().get(0)).contains("a fault of the check");
    assertThat(report.lines().get(4).details()).containsExactly("the check was not run");
    assertThat(report.max()).isEqualTo(5);
  }

  @Test
  void checksAreAskedByKindThenNameAndHiddenOnesLast() {
    examine(Toys.RIGHT);

    assertThat(asked).containsExactly(1.0, 2.0, 3.0, 4.0, 6.0);
  }

  @Test
  void brokenPropertyGivesItsMistakeAway() {
    CheckReport report = examine(x -> new double[] {-x[0] * x[0]});

    assertThat(report.lines().get(0).details()).containsExactly("a square is negative");
    assertThat(report.hints()).containsExactly("hint for MINUS");
  }

  @Test
  void planKeepsPublicAndHiddenChecksApart() {
    CheckPlan plan = CheckPlan.ofAll(QUESTION);

    assertThat(classes(plan.checks(false))).containsExactly(TroubledChecks.class);
    assertThat(classes(plan.checks(true))).containsExactly(TroubledHiddenChecks.class);
    assertThat(CheckPlan.ofPublic(QUESTION).checks(true)).isEmpty();
    assertThat(plan.items()).extracting(CheckPlan.Item::hidden).last().isEqualTo(true);
  }

  @Test
  void checkIsCalledByItsDisplayNameOrItsMethodsWords() {
    CheckPlan plan = CheckPlan.ofAll(Toys.QUESTION);

    assertThat(plan.items())
        .extracting(item -> item.check().title())
        .containsExactly(
            "one, two, three", "leaves the argument alone", "is the gradient of cubes");
    assertThat(classes(plan.checks(false))).containsExactly(SquareChecks.class);
    assertThat(classes(plan.checks(true))).containsExactly(SquareHiddenChecks.class);
  }

  @Test
  void annotationThatWouldBeInVainIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CheckPlan.ofPublic(QuestionSpec.of(T4.class).get(0)))
        .withMessage(
            "chainrule.exercises.toy.HurriedChecks.isQuick has @Timeout; expected of JUnit's"
                + " annotations only @DisplayName or @Disabled");
  }

  private static Set<Class<?>> classes(List<CheckMethod> checks) {
    return checks.stream().map(check -> check.method().getDeclaringClass()).collect(toSet());
  }

  @Test
  void rightAnswerThatFailsACheckStopsTheBuild() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new CheckRunner()
                    .cases(
                        new CheckRun(
                            CheckPlan.ofAll(QUESTION),
                            InProcessInvoker.trusted(QUESTION, Toys.RIGHT),
                            Toys.oracle(),
                            1)))
        .withMessageContaining("t3-q1: a right answer fails its own check");
  }
}
