package chainrule.exercises.h2;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q8c. */
@Checks
public final class KlGradChecks {
  private static final double[] Y = {0.1, 0.6, 0.3};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("one finite slope per output")
  void shapeIsRight(AnswerUnderTest<H2.KlGrad> answer) {
    double[] d = {0.25, 0.75};
    answer.result("2 outputs", f -> f.klGrad(new double[] {0.4, 0.6}, d));
    answer.result(
        "4 outputs", f -> f.klGrad(new double[] {0.1, 0.2, 0.3, 0.4}, DrawnClasses.oneHot(4, 3)));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("outputs (0.1, 0.6, 0.3) for each class, and for a mixture")
  void values(AnswerUnderTest<H2.KlGrad> answer) {
    for (int c = 0; c < 3; c++) {
      double[] d = DrawnClasses.oneHot(3, c);
      answer.agrees("class " + c, f -> f.klGrad(Y, d));
    }
    answer.agrees("a mixture", f -> f.klGrad(Y, new double[] {0.5, 0.3, 0.2}));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("outputs of exactly 0 and 1: no slope where d is 0, else −∞ where y is 0")
  void certainties(AnswerUnderTest<H2.KlGrad> answer) {
    answer.agrees(
        "zeros where d is 0",
        f -> f.klGrad(new double[] {0, 0.4, 0, 0.6}, new double[] {0, 1, 0, 0}));
    answer.agrees("right for sure", f -> f.klGrad(new double[] {0, 1}, new double[] {0, 1}));
    answer.agrees("small", f -> f.klGrad(new double[] {1e-5, 1 - 1e-5}, new double[] {1, 0}));
    double[] impossible = {0, 1};
    double[] happened = {1, 0};
    answer.agrees("0 for a class with d = 1", f -> f.klGrad(impossible, happened));
    boolean number =
        answer.isAnswered("its slope", f -> Arrays.copyOf(f.klGrad(impossible, happened), 1));
    answer.holds(
        !number,
        "for y = 0 and d = 1 the slope is a number   expected Double.NEGATIVE_INFINITY",
        "ZEROY");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves y and d as they were and returns an array of its own")
  void leavesArguments(AnswerUnderTest<H2.KlGrad> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.klGrad(Y, new double[] {0.2, 0.5, 0.3}));
    answer.leavesArgumentsAlone("arguments, one class", f -> f.klGrad(Y, new double[] {0, 1, 0}));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 25)
  @DisplayName("gradient of the divergence by y")
  void agreesWithTheSlope(AnswerUnderTest<H2.KlGrad> answer) {
    SplittableRandom random = new SplittableRandom(111);
    double[] y = DrawnClasses.distribution(random, 5);
    double[] d = DrawnClasses.distribution(random, 5);
    answer.gradient(
        "slope of 5",
        f -> f.klGrad(y, d),
        divergenceFrom(d),
        y,
        List.of(ParameterBlock.whole("y", 5)));
  }

  /** Returns the divergence from d as a function of y. */
  public static ToDoubleFunction<double[]> divergenceFrom(double[] d) {
    Matrix target = Matrix.of(d);
    return y -> Loss.KL_DIVERGENCE_OF_PROBABILITIES.value(Matrix.of(y), target);
  }
}
