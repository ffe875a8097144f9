package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.ChunkCases;
import chainrule.exercises.h3.H3;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of T1. */
@Checks
class UnitBackwardHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 35)
  @DisplayName("drawn vectors")
  void drawnVectors(AnswerUnderTest<H3.UnitBackward> answer) {
    SplittableRandom random = answer.random();
    for (int size : new int[] {2, 5, 7}) {
      double[] x = ChunkCases.vector(random, size);
      double[] du = ChunkCases.vector(random, size);
      answer.agrees("drawn, " + size, f -> f.unitBackward(x, du));
    }
  }
}
