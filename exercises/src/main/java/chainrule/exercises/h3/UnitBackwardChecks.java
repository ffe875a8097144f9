package chainrule.exercises.h3;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Public checks of T1. */
@Checks
class UnitBackwardChecks {
  private static final double[] X = {1.2, -0.5, 2, 0.3};
  private static final double[] THREE = {-0.6, 0.9, 1.4};
  private static final double[] DU = {0.7, 1.1, -0.4, 0.9};

  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("3, 4 and other vectors")
  void valuesAreRight(AnswerUnderTest<H3.UnitBackward> answer) {
    answer.agrees("3, 4", f -> f.unitBackward(new double[] {3, 4}, new double[] {1, 0}));
    answer.agrees("four entries", f -> f.unitBackward(X, DU));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("x and du stay as they are")
  void argumentsStay(AnswerUnderTest<H3.UnitBackward> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.unitBackward(X, DU));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("derivatives against measured slopes")
  void agreesWithTheSlope(AnswerUnderTest<H3.UnitBackward> answer) {
    answer.gradient(
        "gradient",
        f -> f.unitBackward(THREE, Arrays.copyOf(DU, 3)),
        UnitBackwardChecks::cost,
        THREE,
        List.of(ParameterBlock.whole("x", 3)));
  }

  private static double cost(double[] x) {
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      squares += x[i] * x[i];
      sum += DU[i] * x[i];
    }
    return sum / Math.sqrt(squares);
  }
}
