package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q3. */
@Checks
class GradWChecks {
  private static final double[] A = {.7502601056, -1.3, .5498339973, .25};
  private static final double[] FIVE = {.4, -1.7, .9, 1.2, -.3};
  private static final double[] DELTA = {-.8, 1.1, .3};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is in × out")
  void shapeIsRight(AnswerUnderTest<H5.GradW> answer) {
    answer.result("5 in, 2 out", f -> f.gradW(FIVE, new double[] {-.8, 1.1}));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values with 3 in and 3 out, 2 in and 4 out")
  void valuesAreRight(AnswerUnderTest<H5.GradW> answer) {
    answer.agrees("3 in, 3 out", f -> f.gradW(new double[] {2, -1, .5}, DELTA));
    answer.agrees("2 in, 4 out", f -> f.gradW(new double[] {.6, -.2}, A));
    answer.agrees("zeros", f -> f.gradW(new double[] {0, .6, 0}, new double[] {-.3, 0, 1.1}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("a and delta stay as they are, every row is an array of its own")
  void argumentsStay(AnswerUnderTest<H5.GradW> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          f.gradW(new double[] {.3, -.9, 1.7, .4}, DELTA);
          return f.gradW(A, DELTA);
        });
    answer.leavesArgumentsAlone(
        "arguments, 1 in", f -> f.gradW(new double[] {1}, new double[] {.7, -.2}));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("slope of delta · (aW) along each weight")
  void agreesWithTheSlope(AnswerUnderTest<H5.GradW> answer) {
    answer.gradient(
        "by W",
        f -> NetworkProblem.flat(f.gradW(A, DELTA)),
        w -> {
          double[] scores =
              Forward.scores(new double[][] {A}, NetworkProblem.rows(w, 3), new double[3])[0];
          return DELTA[0] * scores[0] + DELTA[1] * scores[1] + DELTA[2] * scores[2];
        },
        new double[12],
        List.of(ParameterBlock.whole("W", 12)));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the same example again gives the same again, another one something else")
  void callingAgain(AnswerUnderTest<H5.GradW> answer) {
    double[] one = {1.7, .4};
    double[] other = {.3, -.9};
    double[][] calls =
        answer.result(
            "again",
            f ->
                new double[][] {
                  NetworkProblem.flat(f.gradW(one, DELTA)),
                  NetworkProblem.flat(f.gradW(other, DELTA)),
                  NetworkProblem.flat(f.gradW(one, DELTA))
                });
    answer.holds(
        Arrays.equals(calls[0], calls[2]),
        "a later call with the same arguments gave something else",
        "NOZERO");
    answer.holds(
        !Arrays.equals(calls[0], calls[1]), "two examples that differ gave the same gradient");
  }
}
