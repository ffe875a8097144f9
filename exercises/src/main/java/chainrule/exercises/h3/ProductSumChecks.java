package chainrule.exercises.h3;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q1. */
@Checks
class ProductSumChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("four numbers")
  void shapeIsRight(AnswerUnderTest<H3.ProductSum> answer) {
    answer.result("1, 2, 3", f -> f.productSum(1, 2, 3));
  }

  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("the lecture's graph, and others")
  void valuesAreRight(AnswerUnderTest<H3.ProductSum> answer) {
    answer.agrees("-2, 5, -4", f -> f.productSum(-2, 5, -4));
    answer.agrees("0.5, -1.25, 3", f -> f.productSum(0.5, -1.25, 3));
    answer.agrees("x + y = 0", f -> f.productSum(1.5, -1.5, 7));
    answer.agrees("z = 0", f -> f.productSum(1.5, 2, 0));
    double[] tenths = answer.result("0.1, 0.7, 0.3", f -> f.productSum(0.1, 0.7, 0.3));
    answer.holds(
        !RightDigits.areFew(tenths, 0.24, 0.3, 0.3, 0.8),
        "of 0.1, 0.7 and 0.3 your numbers are right to a few digits only",
        "DIGITS");
    answer.agrees("tenths", f -> f.productSum(0.2, 0.7, 0.6));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("derivatives against measured slopes")
  void agreesWithTheSlope(AnswerUnderTest<H3.ProductSum> answer) {
    double[] at = {1.3, -0.4, 2.2};
    answer.gradient(
        "gradient at 1.3, -0.4, 2.2",
        f -> Arrays.copyOfRange(f.productSum(at[0], at[1], at[2]), 1, 4),
        v -> (v[0] + v[1]) * v[2],
        at,
        List.of(ParameterBlock.whole("x, y, z", 3)));
  }
}
