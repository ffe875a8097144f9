package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.checks.DecisionRegion;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.plot.AxisRange;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1. */
@Checks
final class PredictChecks {
  private static final double[] AND = {-1.5, 1, 1};

  /** No point of the grid has a weighted sum of exactly 0, whatever the order of its terms. */
  private static final DecisionRegion PLANE =
      new DecisionRegion(
          GateData.inputs(),
          GateData.and(),
          new AxisRange(-0.75, 1.75),
          new AxisRange(-0.71875, 1.78125));

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("answers 0 or 1")
  void answersZeroOrOne(AnswerUnderTest<H1.Predict> answer) {
    int[] classes =
        answer.result(
            "two classes", f -> ofAll(f, new double[] {-0.25, 1.5, -2}, GateData.inputs()));
    String found = "yours " + Arrays.toString(classes) + "   expected only 0 and 1";
    boolean signs = Arrays.stream(classes).allMatch(y -> y == -1 || y == 1);
    answer.holds(!signs || Arrays.stream(classes).allMatch(y -> y == 1), found, "PLUSMINUS");
    answer.holds(Arrays.stream(classes).allMatch(y -> y == 0 || y == 1), found);
  }

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("refuses weights that do not fit the inputs")
  void refusesWhatDoesNotFit(AnswerUnderTest<H1.Predict> answer) {
    answer.refuses(
        "4 weights for 2 inputs",
        List.of(4, 2),
        f -> f.predict(new double[] {1, 1, 1, 1}, new double[] {0.5, -2}));
    answer.refuses(
        "3 weights for 3 inputs",
        List.of(3),
        f -> f.predict(new double[] {1, 1, -1}, new double[] {0.5, -2, 1}));
    answer.refuses(
        "1 weight for 2 inputs",
        List.of(1, 2),
        f -> f.predict(new double[] {-1}, new double[] {0.5, 1}));
    answer.refuses(
        "2 weights for 4 inputs",
        List.of(2, 4),
        f -> f.predict(new double[] {1, -2}, new double[] {0.5, 1, 1, -3}));
  }

  @Check(kind = CheckKind.VALUES)
  @DisplayName("weights (−1.5, 1, 1) compute AND")
  void computesAnd(AnswerUnderTest<H1.Predict> answer) {
    answer.agrees("and", f -> ofAll(f, AND, GateData.inputs()));
    answer.agrees("and, over the plane", PLANE, f -> PLANE.classes(x -> f.predict(AND, x)));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("a weighted sum of exactly 0 gives class 1, one just below gives class 0")
  void countsATieAsOne(AnswerUnderTest<H1.Predict> answer) {
    double[] x = {0.5, 1};
    answer.agrees("tie", f -> f.predict(new double[] {-1.5, 2, 0.5}, x));
    answer.agrees("all zero", f -> f.predict(new double[3], new double[] {3, -4}));
    answer.agrees("just below a tie", f -> f.predict(new double[] {-1.5 - 0x1p-42, 2, 0.5}, x));
    answer.agrees("below a tie", f -> f.predict(new double[] {-1.5 - 0x1p-30, 2, 0.5}, x));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("very small and very large weighted sums, and no inputs at all")
  void decidesExtremes(AnswerUnderTest<H1.Predict> answer) {
    answer.agrees("a hair below 0", f -> f.predict(new double[] {-0x1p-60, 1, 1}, new double[2]));
    answer.agrees("a hair above 0", f -> f.predict(new double[] {0x1p-60, 1, 1}, new double[2]));
    answer.agrees("far above 0", f -> f.predict(new double[] {1, 800, 900}, new double[] {1, 2}));
    answer.agrees("far below 0", f -> f.predict(new double[] {1, -800, 1}, new double[] {1.5, 2}));
    answer.agrees("above 0", f -> f.predict(new double[] {0.125, -1, 0.5}, new double[] {1, 2.5}));
    answer.agrees("no inputs", f -> f.predict(new double[] {-0.5}, new double[0]));
    answer.agrees("no inputs, class 1", f -> f.predict(new double[] {0.25}, new double[0]));
    answer.agrees("no inputs, a tie", f -> f.predict(new double[1], new double[0]));
    double[][] inTurn = {{1e6}, {-0.25}, {-2e6}, {-0.25}, {1e6}, {-0.75}, {-1e6}, {-0.75}, {1e6}};
    answer.agrees("in turn", f -> ofAll(f, new double[] {0.5, 1}, inTurn));
    answer.agrees("between ½ and 1", f -> f.predict(new double[] {-0.25, 1}, new double[] {1}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves w and x as they were")
  void leavesArguments(AnswerUnderTest<H1.Predict> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.predict(new double[] {0.5, -1, 2}, new double[] {3, 4}));
    answer.leavesArgumentsAlone(
        "arguments of class 0", f -> f.predict(new double[] {0.5, -1, 2}, new double[] {3, -4}));
    answer.leavesArgumentsAlone(
        "arguments at a tie", f -> f.predict(new double[] {0.5, -1, 2}, new double[] {2.5, 1}));
  }

  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("1, 2, 3 and 5 inputs")
  void agreesOnRandomCases(AnswerUnderTest<H1.Predict> answer) {
    for (int d : new int[] {1, 2, 3, 5}) {
      SplittableRandom random = answer.random();
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      w[0] /= 4; // so that both classes occur
      double[][] X = DrawnNumbers.SIXTEENTHS.matrix(random, 29, d);
      answer.agrees("29 cases of " + d, f -> ofAll(f, w, X));
      answer.agrees("29 cases of " + d + " again", f -> ofAll(f, w, X));
    }
  }

  private static int[] ofAll(H1.Predict f, double[] w, double[][] X) {
    return Arrays.stream(X).mapToInt(x -> f.predict(w, x)).toArray();
  }
}
