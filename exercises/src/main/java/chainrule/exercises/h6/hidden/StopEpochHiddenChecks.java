package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.H6;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6b. */
@Checks
final class StopEpochHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("other random courses")
  void agreesOnRandomCases(AnswerUnderTest<H6.StopEpoch> answer) {
    SplittableRandom random = answer.random().split();
    for (int k = 0; k < 6; k++) {
      double[] course = falling(random, 15 + k);
      int patience = 1 + k % 4;
      answer.agrees("hidden " + k, f -> f.stopEpoch(course, patience));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("the unit of the error does not matter, nor what comes after the stop")
  void seesOnlyWhatIsBefore(AnswerUnderTest<H6.StopEpoch> answer) {
    double[] course = {8, 6, 7, 7.5, 6.5, 1, 0.5};
    double[] longer = {8, 6, 7, 7.5, 6.5, 0.25};
    double[] scaled = {8e-12, 6e-12, 7e-12, 7.5e-12, 6.5e-12, 1e-12, 5e-13};
    answer.agrees("after the stop", f -> f.stopEpoch(course, 3));
    answer.agrees("other epochs after the stop", f -> f.stopEpoch(longer, 3));
    answer.agrees("tiny errors", f -> f.stopEpoch(scaled, 3));
    answer.agrees("tiny errors, more patience", f -> f.stopEpoch(scaled, 4));
  }

  /** Returns errors that fall on the whole, with noise. */
  private static double[] falling(SplittableRandom random, int epochs) {
    double[] errors = new double[epochs];
    for (int e = 0; e < epochs; e++) {
      errors[e] = 1 / (1.0 + e) + random.nextDouble(0.3);
    }
    return errors;
  }
}
