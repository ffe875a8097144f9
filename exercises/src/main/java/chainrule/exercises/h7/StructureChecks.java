package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2d. */
@Checks
final class StructureChecks {
  private static final double[][] PRINTED = {
    {-3.18, 3.16}, {6.32, -6.34}, {-12.56, 12.52}, {12.56, -12.51}, {-6.33, 6.31}, {3.17, -3.17}
  };
  private static final double[][] DRAWN =
      DrawnNumbers.MODERATE.matrix(new SplittableRandom(61), 6, 2);
  private static final double[][] OUTER = {
    {4, -8}, {-2, 4.5}, {1, -2}, {-1.25, 1.75}, {2.5, -4}, {-3.5, 8.25}
  };
  private static final double[][] NEGATIVE = {
    {-9, 1}, {2, -3}, {1.5, 2}, {-1, -2.5}, {-2.5, 3.5}, {7, -1.25}
  };

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("four numbers")
  void shapeIsRight(AnswerUnderTest<H7.WeightStructure> answer) {
    answer.result("shape", f -> f.structure(PRINTED));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("the weights printed in 1986, and others")
  void valuesAreRight(AnswerUnderTest<H7.WeightStructure> answer) {
    answer.agrees("printed", f -> f.structure(PRINTED));
    answer.agrees("largest outside", f -> f.structure(OUTER));
    answer.agrees("drawn", f -> f.structure(DRAWN));
    answer.agrees("largest below 0", f -> f.structure(NEGATIVE));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("W1 stays as it is")
  void argumentsStay(AnswerUnderTest<H7.WeightStructure> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.structure(OUTER));
  }
}
