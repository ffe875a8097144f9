package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h0.H0;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6. */
@Checks
final class StepStudyHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.2)
  @DisplayName("random steps, of any number")
  void agreesOnRandomCases(AnswerUnderTest<H0.StepStudy> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {2, 5, 9}) {
      double[] hs = random.doubles(n, 0.02, 1).toArray();
      answer.agrees(n + " random steps", f -> f.stepStudy(hs));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.4)
  @DisplayName("the error of a step does not depend on the other steps")
  void takesEachStepByItself(AnswerUnderTest<H0.StepStudy> answer) {
    double[] hs = answer.random().split().doubles(4, 0.1, 0.9).toArray();
    double[] together = answer.result("together", f -> f.stepStudy(hs));
    for (int k = 0; k < hs.length; k++) {
      double[] step = {hs[k]};
      double alone = answer.result("alone " + k, f -> f.stepStudy(step))[0];
      answer.holds(
          Math.abs(alone - together[k]) <= 1e-9,
          "the step "
              + hs[k]
              + " has the error "
              + together[k]
              + " among others and "
              + alone
              + " alone");
      answer.agrees("alone again " + k, f -> f.stepStudy(step));
    }
    answer.agrees("together again", f -> f.stepStudy(hs));
  }
}
