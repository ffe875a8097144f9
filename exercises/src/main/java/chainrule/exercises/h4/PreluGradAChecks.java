package chainrule.exercises.h4;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.math.Matrix;
import chainrule.nn.PRelu;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q2d. */
@Checks
class PreluGradAChecks {
  private static final double SMALL = .0005;
  private static final double[] PLACES = {-3, -1.5, -.25, .5, 2, 3};

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("values: x = −3 gives −3, x = 3 gives 0")
  void values(AnswerUnderTest<H4.PreluGradA> answer) {
    answer.agrees("left", f -> f.preluGradA(-3, .25));
    answer.agrees("right", f -> f.preluGradA(3, .25));
    answer.agrees("at 0", f -> f.preluGradA(0, .25));
    answer.agrees("several", f -> at(f, .1, -2.3, -.7, .5, 1.75));
    answer.agrees("a slope of 0", f -> at(f, 0, -2, -.5, .5, 1.75));
    double[] far = answer.result("far left", f -> at(f, .5, -.25, -.75, -50, -100, -200));
    answer.agrees("far left, values", f -> at(f, .5, -3.5, -5, -8, -200));
    answer.holds(
        far[0] != -.25 || far[1] != -.75 || far[2] != far[3] || far[3] != far[4],
        "x = −50, x = −100 and x = −200 give the same",
        "HARD");
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("slopes above 1 and below 0")
  void unusualSlopes(AnswerUnderTest<H4.PreluGradA> answer) {
    for (double a : new double[] {-.5, 1, 2.5}) {
      answer.agrees("a = " + a, f -> at(f, a, -2.5, -.125, .75, 4));
    }
    double[] left =
        answer.result(
            "x = −2.5, four slopes",
            f -> DoubleStream.of(-.5, .25, 3, 1e6).map(a -> f.preluGradA(-2.5, a)).toArray());
    answer.agrees("a = 1000000", f -> at(f, 1e6, -2.5, -.125, .75, 4));
    double off = Math.abs(left[3] + 2.5);
    answer.holds(
        Arrays.stream(left).limit(3).anyMatch(found -> Math.abs(found + 2.5) > 1e-5)
            || off < 5e-9
            || off > 1,
        "for a = 1000000 the derivative is only about right",
        "MEASURED");
  }

  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("slope of the output along a")
  void agreesWithTheSlope(AnswerUnderTest<H4.PreluGradA> answer) {
    for (double x : PLACES) {
      answer.gradient(
          "by a, x = " + x,
          f -> new double[] {f.preluGradA(x, SMALL)},
          a -> output(x, a),
          new double[] {SMALL},
          List.of(ParameterBlock.whole("a", 1)));
    }
  }

  private static double output(double x, double[] a) {
    PRelu unit = new PRelu(1);
    unit.slopes()[0] = a[0];
    return unit.forward(Matrix.row(x)).get(0, 0);
  }

  private static double[] at(H4.PreluGradA answer, double a, double... xs) {
    return Arrays.stream(xs).map(x -> answer.preluGradA(x, a)).toArray();
  }
}
