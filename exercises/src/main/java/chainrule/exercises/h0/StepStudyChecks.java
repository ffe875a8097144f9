package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6. */
@Checks
final class StepStudyChecks {
  @Check(kind = CheckKind.SHAPE, weight = 0.4)
  @DisplayName("returns an error for each step")
  void keepsTheShape(AnswerUnderTest<H0.StepStudy> answer) {
    answer.result("4 steps", f -> f.stepStudy(new double[] {0.5, 0.25, 0.125, 0.0625}));
    answer.result("1 step", f -> f.stepStudy(new double[] {0.75}));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.2)
  @DisplayName("steps 1, 0.1, 0.01 and 0.001, in this order and in others")
  void measuresErrors(AnswerUnderTest<H0.StepStudy> answer) {
    answer.agrees("ever smaller", f -> f.stepStudy(new double[] {1, 0.1, 0.01, 0.001}));
    answer.agrees("ever larger", f -> f.stepStudy(new double[] {0.2, 0.4, 0.5}));
    answer.agrees("in no order", f -> f.stepStudy(new double[] {0.3, 0.7, 0.05, 0.6, 0.1}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("leaves hs as it was, and returns a new array")
  void leavesArguments(AnswerUnderTest<H0.StepStudy> answer) {
    answer.leavesArgumentsAlone("hs", f -> f.stepStudy(new double[] {0.25, 0.5, 0.125}));
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.6)
  @DisplayName("small errors for steps near 1e-6, larger ones for tiny steps, none negative")
  void fallsAndRisesAgain(AnswerUnderTest<H0.StepStudy> answer) {
    answer.agrees("small steps", ErrorValley::of);
  }
}
