package chainrule.exercises.h5;

import chainrule.check.Block;
import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q3. */
@Checks
class GradWChecks {
  private static final double[] A = {.7502601056, -1.3, .5498339973, .25};
  private static final double[] DELTA = {-.8, 1.1, .3};

  @Check(kind = Kind.SHAPE, weight = 10)
  @DisplayName("shape is in × out")
  void shapeIsRight(Subject<H5.GradW> answer) {
    answer.result("4 in, 3 out", f -> f.gradW(A, DELTA));
  }

  @Check(kind = Kind.VALUES, weight = 25)
  @DisplayName("values with 3 in and 3 out, 2 in and 4 out")
  void valuesAreRight(Subject<H5.GradW> answer) {
    answer.agrees("3 in, 3 out", f -> f.gradW(new double[] {2, -1, .5}, DELTA));
    answer.agrees("2 in, 4 out", f -> f.gradW(new double[] {.6, -.2}, A));
    answer.agrees("zeros", f -> f.gradW(new double[] {0, .6, 0}, new double[] {-.3, 0, 1.1}));
  }

  @Check(kind = Kind.ARGUMENTS, weight = 5)
  @DisplayName("a and delta stay as they are, every row is an array of its own")
  void argumentsStay(Subject<H5.GradW> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          f.gradW(new double[] {.3, -.9, 1.7, .4}, DELTA);
          return f.gradW(A, DELTA);
        });
    answer.leavesArgumentsAlone(
        "arguments, 1 in", f -> f.gradW(new double[] {1}, new double[] {.7, -.2}));
  }

  @Check(kind = Kind.GRADIENT, weight = 15)
  @DisplayName("slope of delta · (aW) along each weight")
  void agreesWithTheSlope(Subject<H5.GradW> answer) {
    answer.gradient(
        "by W",
        f -> Problem.flat(f.gradW(A, DELTA)),
        w -> {
          double[] scores =
              Forward.scores(new double[][] {A}, Problem.rows(w, 3), new double[3])[0];
          return DELTA[0] * scores[0] + DELTA[1] * scores[1] + DELTA[2] * scores[2];
        },
        new double[12],
        List.of(Block.whole("W", 12)));
  }

  @Check(kind = Kind.INVARIANCE, weight = 10)
  @DisplayName("the same example again gives the same again, another one something else")
  void callingAgain(Subject<H5.GradW> answer) {
    double[] other = {.3, -.9, 1.7, .4};
    double[][] calls =
        answer.result(
            "again",
            f ->
                new double[][] {
                  Problem.flat(f.gradW(A, DELTA)),
                  Problem.flat(f.gradW(other, DELTA)),
                  Problem.flat(f.gradW(A, DELTA))
                });
    answer.holds(
        Arrays.equals(calls[0], calls[2]),
        "a later call with the same arguments gave something else",
        "NOZERO");
    answer.holds(
        !Arrays.equals(calls[0], calls[1]), "two examples that differ gave the same gradient");
  }
}
