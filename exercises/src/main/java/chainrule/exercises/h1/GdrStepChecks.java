package chainrule.exercises.h1;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6. */
@Checks
final class GdrStepChecks {
  private static final double[] W = {0.1, 0.5, -0.5};
  private static final double[] X = {1, 2};

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns as many finite weights as it was given")
  void keepsTheShape(AnswerUnderTest<H1.GdrStep> answer) {
    answer.result(
        "1 input", f -> sigmoid(f, new double[] {1.5, -2}, new double[] {0.75}, 0.25, 0.35));
    answer.result(
        "3 inputs",
        f -> sigmoid(f, new double[] {1, -2, 0.5, 1}, new double[] {0.5, -1, 2}, 0.5, 0.25));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.5)
  @DisplayName("sigmoid: bias 0.1, weights (0.5, −0.5), case (1, 2), d = 1, η = 0.1")
  void takesTheStep(AnswerUnderTest<H1.GdrStep> answer) {
    answer.agrees("golden", f -> sigmoid(f, W, X, 1, 0.1));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.75)
  @DisplayName("tanh, and activations of another kind")
  void takesTheStepDown(AnswerUnderTest<H1.GdrStep> answer) {
    asksForTheSlope(answer);
    double[] x = {2, -0.75};
    answer.agrees("tanh", f -> f.gdrStep(W, x, -0.5, 0.4, Math::tanh, ImpliedGradient::tanhSlope));
    double[] small = {1.2, 0.8};
    answer.agrees(
        "small tanh", f -> f.gdrStep(W, small, 0.6, 0.3, Math::tanh, ImpliedGradient::tanhSlope));
    double[] w = {0.3, -0.2, 0.45, 0.15};
    double[] three = {-1.25, 0.5, 2.25};
    answer.agrees(
        "square", f -> f.gdrStep(w, three, 0.7, 0.15, z -> z * z - 3 * z, z -> 2 * z - 3));
  }

  /** Whoever makes a slope of his own takes the same step whatever fPrime says. */
  private static void asksForTheSlope(AnswerUnderTest<H1.GdrStep> answer) {
    double[] x = {1.5, 2.25};
    double[] one = answer.result("slope ½", f -> f.gdrStep(W, x, 1, 0.1, Math::tanh, z -> 0.5));
    double[] other = answer.result("slope 2", f -> f.gdrStep(W, x, 1, 0.1, Math::tanh, z -> 2));
    double[] cube = answer.result("cube", f -> f.gdrStep(W, x, 1, 0.1, z -> z * z * z, z -> 2));
    answer.holds(
        !Arrays.equals(one, other) || Arrays.equals(other, cube),
        "with a slope of ½ yours takes the same step as with 2",
        "OWNSLOPE");
    answer.agrees("slope ½ again", f -> f.gdrStep(W, x, 1, 0.1, Math::tanh, z -> 0.5));
    answer.agrees("slope −½", f -> f.gdrStep(W, x, 1, 0.1, Math::tanh, z -> -0.5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("returns a new array and leaves w and x as they were")
  void leavesArguments(AnswerUnderTest<H1.GdrStep> answer) {
    answer.leavesArgumentsAlone("arguments", f -> sigmoid(f, W, X, 0, 0.1));
    answer.leavesArgumentsAlone("arguments, upwards", f -> sigmoid(f, W, X, 1, 0.1));
    answer.leavesArgumentsAlone("no error", f -> f.gdrStep(W, X, 0.25, 0.1, z -> 0.25, z -> 1));
    answer.leavesArgumentsAlone("no slope", f -> f.gdrStep(W, X, 1, 0.1, z -> 0.25, z -> 0));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 2)
  @DisplayName("goes down the slope of ½(d − f(z))²")
  void goesDownTheSlope(AnswerUnderTest<H1.GdrStep> answer) {
    SplittableRandom random = answer.random();
    slope(answer, "sigmoid", random, 3, ImpliedGradient::sigmoid, ImpliedGradient::sigmoidSlope);
    slope(answer, "tanh", random, 2, Math::tanh, ImpliedGradient::tanhSlope);
  }

  private static void slope(
      AnswerUnderTest<H1.GdrStep> answer,
      String name,
      SplittableRandom random,
      int inputs,
      DoubleUnaryOperator activation,
      DoubleUnaryOperator slope) {
    double[] w = DrawnNumbers.MILD.vector(random, inputs + 1);
    double[] x = DrawnNumbers.SIXTEENTHS.vector(random, inputs);
    answer.gradient(
        "slope with " + name,
        f -> ImpliedGradient.gradient(w, f.gdrStep(w, x, 0.875, 0.25, activation, slope), 0.25),
        theta -> ImpliedGradient.cost(theta, x, 0.875, activation),
        w,
        List.of(new ParameterBlock("bias", 0, 1), new ParameterBlock("weights", 1, inputs + 1)));
  }

  private static double[] sigmoid(H1.GdrStep f, double[] w, double[] x, double d, double eta) {
    return f.gdrStep(w, x, d, eta, ImpliedGradient::sigmoid, ImpliedGradient::sigmoidSlope);
  }
}
