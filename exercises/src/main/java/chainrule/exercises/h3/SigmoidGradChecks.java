package chainrule.exercises.h3;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.List;
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
  }

  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("slope of the sigmoid, at its output")
  void agreesWithTheSlope(AnswerUnderTest<H3.SigmoidSlope> answer) {
    for (double z : new double[] {-1.2, 0.4, 2}) {
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
