package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.checks.LearningCurve;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q9. */
@Checks
final class DescendChecks {
  private static final double[] START = {1.5, -2};
  private static final double[] BOTTOM = {0.5, 0.5};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("steps + 1 points, each as long as w0")
  void shapeIsRight(AnswerUnderTest<H2.Descend> answer) {
    answer.result("4 steps", f -> f.descend(DescendChecks::bowl, START, 0.1, 4));
    answer.result(
        "3 numbers", f -> f.descend(DescendChecks::bowl, new double[] {1, 2, -1}, 0.1, 2));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("the path down a bowl, and no step at all")
  void path(AnswerUnderTest<H2.Descend> answer) {
    answer.agrees("1 step", f -> f.descend(DescendChecks::bowl, START, 0.3, 1));
    answer.agrees("3 steps", f -> f.descend(DescendChecks::bowl, START, 0.3, 3));
    answer.agrees("no step", f -> f.descend(DescendChecks::bowl, START, 0.3, 0));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves w0 and gradients as they were; every point is an array of its own")
  void leavesArguments(AnswerUnderTest<H2.Descend> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.descend(DescendChecks::bowl, START, 0.2, 3));
    answer.leavesArgumentsAlone(
        "arguments, no step", f -> f.descend(DescendChecks::bowl, START, 0.2, 0));
    answer.agrees("a gradient that is w itself", f -> f.descend(w -> w, START, 0.25, 3));
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("a valley where each slope depends on all numbers, and a large step")
  void valley(AnswerUnderTest<H2.Descend> answer) {
    double[] start = {0.5, -1, 0.75};
    answer.agrees("valley", f -> f.descend(DescendChecks::valley, start, 0.1, 6));
    answer.agrees("too large a step", f -> f.descend(DescendChecks::bowl, START, 1.3, 4));
    answer.agrees("one number", f -> f.descend(DescendChecks::bowl, new double[] {-3}, 0.25, 3));
  }

  @Check(kind = CheckKind.RANDOM, weight = 5)
  @DisplayName("all steps, also where they are small or 0")
  void allSteps(AnswerUnderTest<H2.Descend> answer) {
    answer.agrees("to the bottom, values", f -> f.descend(DescendChecks::bowl, START, 0.2, 150));
    answer.agrees("small steps", f -> f.descend(DescendChecks::bowl, START, 1e-6, 5));
    answer.agrees("at the bottom", f -> f.descend(DescendChecks::bowl, BOTTOM, 0.2, 3));
    int still = points(answer, "points at the bottom", BOTTOM);
    int moving = points(answer, "points on the way", START);
    answer.holds(
        still >= moving,
        "3 steps at the bottom give " + still + " points, elsewhere " + moving + "   expected 4",
        "EARLYGRAD3");
  }

  private static int points(AnswerUnderTest<H2.Descend> answer, String caseId, double[] start) {
    return answer.resultOfAnyShape(
        caseId, f -> f.descend(DescendChecks::bowl, start, 0.2, 3).size());
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 15)
  @DisplayName("ends at the bottom of the bowl")
  void reachesTheBottom(AnswerUnderTest<H2.Descend> answer) {
    answer.result(
        "height on the way",
        LearningCurve.of("height above the bottom", "step"),
        f ->
            f.descend(DescendChecks::bowl, START, 0.2, 40).stream()
                .mapToDouble(DescendChecks::height)
                .toArray());
    List<double[]> path =
        answer.result("to the bottom", f -> f.descend(DescendChecks::bowl, START, 0.2, 150));
    double[] end = path.get(path.size() - 1);
    for (double number : end) {
      answer.holds(
          Math.abs(number - 0.5) < 1e-6,
          "after 150 steps down a bowl with its bottom at 0.5 yours is at " + number);
    }
  }

  /** The gradient of ½ Σ cᵢ(wᵢ − ½)² with c = 1, 2, 3, … */
  private static double[] bowl(double[] w) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = (i + 1) * (w[i] - 0.5);
    }
    return gradient;
  }

  /** Returns how high the bowl is at a point. */
  private static double height(double[] w) {
    double[] slope = bowl(w);
    return IntStream.range(0, w.length).mapToDouble(i -> slope[i] * (w[i] - 0.5) / 2).sum();
  }

  /** A gradient whose entries depend on all numbers. */
  private static double[] valley(double[] w) {
    double sum = 0;
    for (double number : w) {
      sum += number;
    }
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = sum + (i + 1) * w[i] + w[i] * w[i];
    }
    return gradient;
  }
}
