package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h2.H2;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q8b. */
@Checks
final class BinaryKLHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 45)
  @DisplayName("drawn outputs for 1 and for 0")
  void drawnOutputs(AnswerUnderTest<H2.BinaryKL> answer) {
    double[] outputs = answer.random().doubles(6, 0.02, 0.98).toArray();
    for (double d : new double[] {0, 1}) {
      answer.agrees(
          "drawn, d = " + d, f -> Arrays.stream(outputs).map(y -> f.binaryKL(y, d)).toArray());
      answer.agrees("next to 0, d = " + d, f -> f.binaryKL(1e-20, d));
    }
  }
}
