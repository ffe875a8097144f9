package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.PiecesProblem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2. */
@Checks
class MaxoutHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn pieces")
  void drawnCases(AnswerUnderTest<H4.MaxoutValue> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{2, 3}, {3, 7}, {6, 2}, {4, 4}};
    for (int[] shape : shapes) {
      PiecesProblem at = PiecesProblem.draw(random, shape[0], shape[1]);
      answer.agrees(
          "drawn, " + shape[0] + " inputs, " + shape[1] + " pieces",
          f -> f.maxout(at.x(), at.W(), at.b()));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the same number added to every bias is added to the output")
  void liftedBiases(AnswerUnderTest<H4.MaxoutValue> answer) {
    PiecesProblem at = PiecesProblem.draw(answer.random().split(), 3, 4);
    PiecesProblem up = at.lifted(2.5);
    answer.agrees("as it is", f -> f.maxout(at.x(), at.W(), at.b()));
    double[] both =
        answer.result(
            "as it is and lifted",
            f -> new double[] {f.maxout(at.x(), at.W(), at.b()), f.maxout(up.x(), up.W(), up.b())});
    answer.holds(
        Math.abs(both[1] - both[0] - 2.5) < 1e-9,
        "with 2.5 more in every bias the output must be larger by 2.5");
  }
}
