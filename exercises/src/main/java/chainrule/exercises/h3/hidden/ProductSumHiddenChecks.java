package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.ChunkCases;
import chainrule.exercises.h3.H3;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q1. */
@Checks
class ProductSumHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn numbers")
  void drawnCases(AnswerUnderTest<H3.ProductSum> answer) {
    SplittableRandom random = answer.random();
    for (int i = 0; i < 4; i++) {
      double[] v = ChunkCases.vector(random, 3);
      answer.agrees("drawn " + i, f -> f.productSum(v[0], v[1], v[2]));
    }
  }
}
