package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q3b. */
@Checks
class GradBChecks {
  private static final double[] DELTA = {-.8, 1.1, .3};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("one entry per unit")
  void shapeIsRight(AnswerUnderTest<H5.GradB> answer) {
    answer.result("5 units", f -> f.gradB(new double[] {.4, -1.7, .9, 1.2, -.3}));
  }

  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("values of 3 units and of 4, small ones too")
  void valuesAreRight(AnswerUnderTest<H5.GradB> answer) {
    answer.agrees("3 units, values", f -> f.gradB(new double[] {.7, -.4, 1.9}));
    answer.agrees("4 units, values", f -> f.gradB(new double[] {.1, -.4, 2.3, -1.2}));
    answer.agrees("zeros", f -> f.gradB(new double[] {0, .7, 0, -.4}));
    answer.agrees("small signals", f -> f.gradB(new double[] {2.5e-7, -.0123456789, 1.6e-5}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 15)
  @DisplayName("delta stays as it is, and is not handed back itself")
  void argumentsStay(AnswerUnderTest<H5.GradB> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          f.gradB(new double[] {.3, -.9, 1.7});
          return f.gradB(DELTA);
        });
    answer.leavesArgumentsAlone("arguments, one unit", f -> f.gradB(new double[] {-.6}));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the same signal again gives the same again, another one something else")
  void callingAgain(AnswerUnderTest<H5.GradB> answer) {
    double[] two = {-.8, 1.1};
    double[] other = {.3, -.9};
    double[][] calls =
        answer.result(
            "again",
            f ->
                new double[][] {
                  f.gradB(two).clone(), f.gradB(other).clone(), f.gradB(two).clone()
                });
    answer.holds(
        Arrays.equals(calls[0], calls[2]),
        "a later call with the same argument gave something else",
        "NOZERO");
    answer.holds(
        !Arrays.equals(calls[0], calls[1]), "two signals that differ gave the same gradient");
  }
}
