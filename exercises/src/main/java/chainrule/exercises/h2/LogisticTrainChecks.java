package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.checks.LearningCurve;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q7b. */
@Checks
final class LogisticTrainChecks {
  private static final LabelledCases AND = LabelledCases.and();

  /** Steps from one point of the learning curve to the next. */
  private static final int WAY = 20;

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("one weight more than there are inputs")
  void shapeIsRight(AnswerUnderTest<H2.LogisticTrain> answer) {
    for (int d : new int[] {1, 4}) {
      LabelledCases cases = cases(90 + d, 5, d);
      answer.result(d + " inputs", f -> f.logisticTrain(cases.X(), cases.t(), 0.5, 3));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("AND after 1, 2 and 20 steps, and after five large ones")
  void steps(AnswerUnderTest<H2.LogisticTrain> answer) {
    answer.agrees("one step", f -> f.logisticTrain(AND.X(), AND.t(), 0.5, 1));
    answer.agrees("two steps", f -> f.logisticTrain(AND.X(), AND.t(), 0.5, 2));
    answer.agrees("twenty steps", f -> f.logisticTrain(AND.X(), AND.t(), 2, 20));
    answer.agrees("large steps", f -> f.logisticTrain(AND.X(), AND.t(), 8, 5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves X and t as they were")
  void leavesArguments(AnswerUnderTest<H2.LogisticTrain> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.logisticTrain(AND.X(), AND.t(), 0.7, 3));
    LabelledCases cases = cases(95, 4, 3);
    answer.leavesArgumentsAlone(
        "other arguments", f -> f.logisticTrain(cases.X(), cases.t(), 0.3, 2));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("the first step goes down the slope of the mean cross-entropy")
  void firstStepGoesDownhill(AnswerUnderTest<H2.LogisticTrain> answer) {
    LabelledCases cases = cases(96, 7, 3);
    answer.gradient(
        "first step",
        f ->
            Arrays.stream(f.logisticTrain(cases.X(), cases.t(), 0.25, 1))
                .map(moved -> -moved / 0.25)
                .toArray(),
        cases::cost,
        new double[4],
        cases.blocks());
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("other data; no step at all gives zero weights")
  void otherData(AnswerUnderTest<H2.LogisticTrain> answer) {
    LabelledCases wide = cases(97, 4, 5);
    answer.agrees("4 cases of 5", f -> f.logisticTrain(wide.X(), wide.t(), 0.7, 6));
    LabelledCases tall = cases(98, 9, 2);
    answer.agrees("9 cases of 2", f -> f.logisticTrain(tall.X(), tall.t(), 1.5, 9));
    answer.agrees("no step", f -> f.logisticTrain(tall.X(), tall.t(), 1.5, 0));
    double[] still =
        answer.result("no step, rate 0", f -> f.logisticTrain(tall.X(), tall.t(), 0, 0));
    answer.holds(
        Arrays.stream(still).allMatch(weight -> weight == 0),
        "with no step yours " + Arrays.toString(still) + "   expected only zeros",
        "START1");
  }

  @Check(kind = CheckKind.RANDOM, weight = 5)
  @DisplayName("all steps, where the cost is small and where the steps are")
  void allSteps(AnswerUnderTest<H2.LogisticTrain> answer) {
    LabelledCases cases = LabelledCases.separated();
    answer.agrees("separated, values", f -> f.logisticTrain(cases.X(), cases.t(), 1, 400));
    answer.agrees("small steps", f -> f.logisticTrain(cases.X(), cases.t(), 1e-8, 300));
    double[][] mixed = {{0}, {2}, {0}, {2}, {2}};
    double[] classes = {0, 1, 1, 1, 0};
    answer.agrees("to a bottom", f -> f.logisticTrain(mixed, classes, 1, 300));
    boolean late = stands(answer, "step 401", 400);
    boolean early = stands(answer, "step 3", 2);
    answer.holds(
        !late || early,
        "the weights after 400 and after 401 steps are the same   expected others",
        "ATMOST100");
  }

  /** Returns whether one step more than some changes nothing. */
  private static boolean stands(
      AnswerUnderTest<H2.LogisticTrain> answer, String caseId, int steps) {
    LabelledCases cases = LabelledCases.separated();
    return answer.resultOfAnyShape(
            caseId,
            f ->
                Arrays.equals(
                        f.logisticTrain(cases.X(), cases.t(), 1, steps),
                        f.logisticTrain(cases.X(), cases.t(), 1, steps + 1))
                    ? 1.0
                    : 0.0)
        == 1;
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 10)
  @DisplayName("separated cases: the cost falls below 0.05")
  void learnsSeparatedCases(AnswerUnderTest<H2.LogisticTrain> answer) {
    LabelledCases cases = LabelledCases.separated();
    answer.result(
        "cost on the way",
        LearningCurve.of("cost", "step").every(WAY),
        f ->
            IntStream.rangeClosed(0, 400 / WAY)
                .mapToDouble(k -> cases.cost(f.logisticTrain(cases.X(), cases.t(), 1, k * WAY)))
                .toArray());
    double[] w = answer.result("separated", f -> f.logisticTrain(cases.X(), cases.t(), 1, 400));
    double cost = cases.cost(w);
    answer.holds(cost < 0.05, "after 400 steps the cost is " + cost + "   expected below 0.05");
  }

  private static LabelledCases cases(long seed, int m, int d) {
    return LabelledCases.draw(new SplittableRandom(seed), m, d);
  }
}
