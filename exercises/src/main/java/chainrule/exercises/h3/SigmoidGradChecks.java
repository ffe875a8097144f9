package chainrule.exercises.h3;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q5b. */
@Checks
class SigmoidGradChecks {
  @Check(kind = CheckKind.VALUES, weight = 40)
  @DisplayName("values from one end to the other")
  void valuesAreRight(AnswerUnderTest<H3.SigmoidSlope> answer) {
    for (double s : new double[] {0.5, .7310585786300049, 0.2, 0.9, 0, 1}) {
      answer.agrees("s = " + s, f -> f.sigmoidGrad(s));
    }
    double[] slopes =
        answer.result(
            "from end to end",
            f -> DoubleStream.of(0, 0.2, 0.5, 0.9, 1).map(f::sigmoidGrad).toArray());
    answer.holds(
        Arrays.stream(slopes).anyMatch(slope -> slope != slopes[0]),
        "the slope is the same for every s",
        "CONSTANT");
    double ends = Math.max(Math.abs(slopes[0]), Math.abs(slopes[4]));
    boolean inside = Math.abs(slopes[1] - 0.16) + Math.abs(slopes[3] - 0.09) < 1e-9;
    answer.holds(
        !inside || ends < 1e-9 || ends > 1e-3,
        "at s = 0 or s = 1 the slope is not quite 0",
        "FLOOR");
    answer.holds(
        !RightDigits.areFew(slopes, 0, 0.16, 0.25, 0.09, 0),
        "your slopes are right to a few digits only",
        "DIGITS");
  }

  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("slope of the sigmoid, at its output")
  void agreesWithTheSlope(AnswerUnderTest<H3.SigmoidSlope> answer) {
    for (double z : new double[] {-8, -1.2, 0.4, 2}) {
      answer.gradient(
          "z = " + z,
          f -> new double[] {f.sigmoidGrad(sigmoid(z))},
          at -> sigmoid(at[0]),
          new double[] {z},
          List.of(ParameterBlock.whole("z", 1)));
    }
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
