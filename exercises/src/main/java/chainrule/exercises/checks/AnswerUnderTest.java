package chainrule.exercises.checks;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.CaseRunner;
import chainrule.exercises.cases.CheckFailure;
import chainrule.exercises.cases.Comparison;
import chainrule.exercises.cases.ExpectedRefusal;
import chainrule.exercises.cases.FactorOrigin;
import chainrule.exercises.cases.GradientComparison;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A student's answer as a check sees it: it can be called on cases, and what comes out compared.
 *
 * <p>Every case has a name, unique within the question. The call is a function of the answer alone,
 * so that the same case can be put to the reference and to every known mistake; it may call the
 * answer several times, and should return what came out as it is.
 *
 * @param <F> the functional interface of the question
 */
public final class AnswerUnderTest<F> {
  /** Numbers within 1e-9 of each other, relative and absolute, agree. */
  public static final double EXACT = 1e-9;

  private final CaseHistory history;

  AnswerUnderTest(CaseHistory history) {
    this.history = history;
  }

  /**
   * Checks that a case gives what a right answer gives, to {@link #EXACT}.
   *
   * @param caseId the case
   * @param call what to do with the answer
   */
  public <R> void agrees(String caseId, Function<F, R> call) {
    agrees(caseId, EXACT, call);
  }

  /**
   * Checks that a case gives what a right answer gives: shape, finiteness, then every number.
   *
   * @param caseId the case
   * @param tolerance relative and absolute
   * @param call what to do with the answer
   */
  public <R> void agrees(String caseId, double tolerance, Function<F, R> call) {
    compare(caseId, tolerance, Illustration.NONE, call);
  }

  /**
   * Checks that a case gives what a right answer gives, to {@link #EXACT}, and shows it if not.
   *
   * @param caseId the case
   * @param how what to draw, such as a {@link LearningCurve} or a {@link DecisionRegion}
   * @param call what to do with the answer
   */
  public <R> void agrees(String caseId, Illustration how, Function<F, R> call) {
    compare(caseId, EXACT, how, call);
  }

  private <R> void compare(String caseId, double tolerance, Illustration how, Function<F, R> call) {
    CaseRunner.Case mine = run(caseId, call);
    Optional<CheckFailure> found;
    if (mine.failure() == null) {
      Observation right = expected(caseId, call);
      found = Comparison.between(mine, right, tolerance);
      illustrate(mine, how, right);
    } else {
      found = Optional.of(mine.why());
    }
    history.noted().compared(caseId, found, mine.calls().size());
    if (mine.failure() != null && !mine.failure().ended()) {
      throw failed(CheckFailure.of(mine.failure()));
    }
  }

  /**
   * Returns what a case gives, once it is sure to have the right shape and finite numbers.
   *
   * @param caseId the case
   * @param call what to do with the answer
   */
  public <R> R result(String caseId, Function<F, R> call) {
    return result(caseId, Illustration.NONE, call);
  }

  /**
   * Returns what a case gives, once it is sure to have the right shape and finite numbers; it is
   * shown should the check fail, now or later, and what is drawn differs from right answers.
   *
   * @param caseId the case
   * @param how what to draw, such as a {@link LearningCurve} or a {@link DecisionRegion}
   * @param call what to do with the answer
   */
  @SuppressWarnings("unchecked")
  public <R> R result(String caseId, Illustration how, Function<F, R> call) {
    return (R) Objects.requireNonNull(ofRightShape(caseId, how, call).result());
  }

  private <R> CaseRunner.Case ofRightShape(String caseId, Illustration how, Function<F, R> call) {
    CaseRunner.Case mine = observe(caseId, call);
    Observation right = expected(caseId, call);
    illustrate(mine, how, right);
    Comparison.ofShape(mine.observation(), right)
        .ifPresent(
            finding -> {
              throw failed(finding);
            });
    return mine;
  }

  /**
   * Returns what a case gives where right answers may differ in shape and value, once it is sure to
   * hold finite numbers only, and no null.
   *
   * @param caseId the case
   * @param call what to do with the answer
   */
  public <R> R resultOfAnyShape(String caseId, Function<F, R> call) {
    return resultOfAnyShape(caseId, call, null);
  }

  /**
   * Returns what a case gives where right answers may differ in shape and value, once it is sure to
   * hold finite numbers only, and no null.
   *
   * @param caseId the case
   * @param call what to do with the answer
   * @param mistakeId the mistake that a number that is not finite gives away; null if none
   */
  @SuppressWarnings("unchecked")
  public <R> R resultOfAnyShape(String caseId, Function<F, R> call, @Nullable String mistakeId) {
    CaseRunner.Case mine = run(caseId, call);
    if (mine.failure() != null) {
      throw failed(mine.why());
    }
    FlattenedValue values = Objects.requireNonNull(mine.observation().values());
    boolean notFinite = !values.finite();
    Comparison.ofSubstance(values)
        .ifPresent(
            finding -> {
              throw failed(
                  finding
                      .with(mine.calls().of(values, values.firstNotFinite()))
                      .withMistake(notFinite ? mistakeId : null));
            });
    return (R) Objects.requireNonNull(mine.result());
  }

  /**
   * Checks that the answer refuses a case as unusable, and says why.
   *
   * @param caseId the case
   * @param said the numbers that the message must hold
   * @param call what to do with the answer
   */
  public <R> void refuses(String caseId, List<Integer> said, Function<F, R> call) {
    ExpectedRefusal refusal = new ExpectedRefusal(List.copyOf(said), erased(call));
    CaseRunner.Case mine = history.run(caseId, refusal);
    history.noted().compared(caseId, refusal.check(mine), mine.calls().size());
  }

  /** Checks that a case changes none of its arguments and returns arrays of its own. */
  public <R> void leavesArgumentsAlone(String caseId, Function<F, R> call) {
    leavesArgumentsAlone(caseId, call, null);
  }

  /**
   * Checks that a case changes none of its arguments and returns arrays of its own.
   *
   * @param caseId the case
   * @param call what to do with the answer
   * @param mistakeId the mistake that is given away by what was done to an argument; null if none
   */
  public <R> void leavesArgumentsAlone(
      String caseId, Function<F, R> call, @Nullable String mistakeId) {
    Observation mine = observe(caseId, call).observation();
    boolean argument =
        !mine.touched().isEmpty() || !Set.of(Observation.EARLIER).containsAll(mine.aliased());
    Optional<CheckFailure> found =
        Comparison.ofSideEffects(mine).map(it -> it.withMistake(argument ? mistakeId : null));
    history.noted().compared(caseId, found, Long.MAX_VALUE);
  }

  /**
   * Returns whether a case gives something of finite numbers only. Nothing is found wrong by that:
   * it is asked to tell what else a finding means.
   *
   * @param caseId the case
   * @param call what to do with the answer
   */
  public <R> boolean isAnswered(String caseId, Function<F, R> call) {
    CaseRunner.Case mine = run(caseId, call);
    if (mine.failure() != null && !mine.failure().ended()) {
      throw failed(CheckFailure.of(mine.failure()));
    }
    FlattenedValue values = mine.observation().values();
    return values != null && Comparison.ofSubstance(values).isEmpty();
  }

  /**
   * Checks a gradient against central differences, block by block.
   *
   * @param caseId the case
   * @param call returns the answer's gradient, one entry per entry of {@code theta}
   * @param cost the function whose gradient is wanted
   * @param theta where; not modified
   * @param blocks the parts of theta, compared one by one
   */
  public void gradient(
      String caseId,
      Function<F, double[]> call,
      ToDoubleFunction<double[]> cost,
      double[] theta,
      List<ParameterBlock> blocks) {
    CaseRunner.Case mine = ofRightShape(caseId, Illustration.NONE, call);
    double[] analytic = (double[]) Objects.requireNonNull(mine.result());
    GradientComparison.compare(analytic, cost, theta, blocks)
        .ifPresent(
            finding -> {
              throw failed(finding.with(FactorOrigin.of(finding.findings(), mine.calls())));
            });
  }

  /** Checks a property of results that were got with {@link #result}. */
  public void holds(boolean property, String otherwise) {
    holds(property, otherwise, null);
  }

  /**
   * Checks a property whose breach gives one known mistake away.
   *
   * @param property whether it holds
   * @param otherwise what to say if not
   * @param mistakeId the mistake; null if none
   */
  public void holds(boolean property, String otherwise, @Nullable String mistakeId) {
    if (!property) {
      throw failed(
          CheckFailure.of(Verdict.WRONG, new CheckFinding.PropertyBroken(otherwise))
              .withMistake(mistakeId));
    }
  }

  /** Returns a generator for random cases, the same at each call, drawn per student. */
  public SplittableRandom random() {
    return new SplittableRandom(history.seed());
  }

  private <R> CaseRunner.Case observe(String caseId, Function<F, R> call) {
    CaseRunner.Case mine = run(caseId, call);
    if (mine.failure() != null) {
      throw failed(mine.why());
    }
    return mine;
  }

  /** Returns what ends the check, with the worst that it has found. */
  private CheckFailedError failed(CheckFailure why) {
    history.noted().add(why, Long.MAX_VALUE);
    return new CheckFailedError(history.noted().finding().orElse(why));
  }

  private <R> CaseRunner.Case run(String caseId, Function<F, R> call) {
    return history.run(caseId, erased(call));
  }

  /** Keeps a picture of a case, which the check shows if it fails. */
  private void illustrate(CaseRunner.Case mine, Illustration how, Observation expected) {
    FlattenedValue yours = mine.observation().values();
    FlattenedValue right = expected.values();
    if (yours != null && right != null) {
      history.noted().illustrate(how.of(yours, right));
    }
  }

  private <R> Observation expected(String caseId, Function<F, R> call) {
    return history.oracle().expected(caseId, erased(call));
  }

  @SuppressWarnings("unchecked")
  private <R> Function<Object, @Nullable Object> erased(Function<F, R> call) {
    return answer -> call.apply((F) answer);
  }
}
