package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.PiecesProblem;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2b. */
@Checks
class MaxoutArgHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn pieces")
  void drawnCases(AnswerUnderTest<H4.MaxoutArg> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{2, 3}, {3, 7}, {6, 2}, {4, 4}};
    for (int[] shape : shapes) {
      List<PiecesProblem> six =
          Stream.generate(() -> PiecesProblem.draw(random, shape[0], shape[1])).limit(6).toList();
      answer.agrees(
          "drawn, " + shape[0] + " inputs, " + shape[1] + " pieces",
          f -> six.stream().mapToInt(at -> f.maxoutArg(at.x(), at.W(), at.b())).toArray());
    }
    double[][] near = {{1, 1, 0.5}, {0.5, 0.502, 0.25}};
    answer.agrees("nearly as large", f -> f.maxoutArg(new double[] {1, 2}, near, new double[3]));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the same number added to every bias changes no winner")
  void liftedBiases(AnswerUnderTest<H4.MaxoutArg> answer) {
    SplittableRandom random = answer.random().split();
    for (double by : new double[] {-8, 8}) {
      PiecesProblem up = PiecesProblem.draw(random, 3, 5).lifted(by);
      answer.agrees("lifted by " + by, f -> f.maxoutArg(up.x(), up.W(), up.b()));
    }
  }
}
