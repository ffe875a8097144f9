package chainrule.exercises.h4.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.PiecesProblem;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2c. */
@Checks
class MaxoutGradHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("slope of the output at drawn pieces")
  void agreesWithTheSlope(AnswerUnderTest<H4.MaxoutGrad> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{3, 2}, {2, 6}, {5, 5}};
    for (int[] shape : shapes) {
      PiecesProblem at = PiecesProblem.draw(random, shape[0], shape[1]);
      answer.gradient(
          "drawn, by x, " + shape[0] + " inputs, " + shape[1] + " pieces",
          f -> f.maxoutGrad(at.x(), at.W(), at.b()),
          at::outputAt,
          at.x(),
          List.of(ParameterBlock.whole("x", shape[0])));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the same number added to every bias changes nothing")
  void liftedBiases(AnswerUnderTest<H4.MaxoutGrad> answer) {
    SplittableRandom random = answer.random().split();
    for (double by : new double[] {-8, 8}) {
      PiecesProblem up = PiecesProblem.draw(random, 3, 4).lifted(by);
      answer.agrees("lifted by " + by, f -> f.maxoutGrad(up.x(), up.W(), up.b()));
    }
  }
}
