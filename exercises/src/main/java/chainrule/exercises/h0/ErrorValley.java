package chainrule.exercises.h0;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What holds of the errors of small steps however the cube is computed: its rounding, which makes
 * most of them, is different for {@code t * t * t} and {@code Math.pow(t, 3)}.
 *
 * @param errors how many there are
 * @param smallInTheMiddle whether the errors of middling steps are below 1e-7
 * @param largeForTinySteps whether some error of the tiny steps is above 1e-8
 * @param negative whether some error is below 0
 * @param zeroBelow12 whether the errors of the tiny steps are 0 just where the slope, measured in a
 *     usual order, comes out below 12
 */
public record ErrorValley(
    int errors,
    boolean smallInTheMiddle,
    boolean largeForTinySteps,
    boolean negative,
    boolean zeroBelow12) {
  private static final double[] MIDDLING = {1e-5, 3e-6, 1e-6};
  private static final double[] TINY = {
    1e-10, 3e-11, 1e-11, 7e-12, 3e-12, 1e-12, 7e-13, 4e-13, 2e-13, 1e-13
  };

  /** Asks an answer for the errors of three middling and ten tiny steps. */
  public static ErrorValley of(H0.StepStudy answer) {
    double[] middle = answer.stepStudy(MIDDLING.clone());
    double[] tiny = answer.stepStudy(TINY.clone());
    return new ErrorValley(
        middle.length + tiny.length,
        Arrays.stream(middle).allMatch(error -> Math.abs(error) < 1e-7),
        Arrays.stream(tiny).anyMatch(error -> Math.abs(error) > 1e-8),
        Arrays.stream(middle).anyMatch(error -> error < 0)
            || Arrays.stream(tiny).anyMatch(error -> error < 0),
        isZeroBelow12(tiny, t -> t * t * t) || isZeroBelow12(tiny, t -> Math.pow(t, 3)));
  }

  private static boolean isZeroBelow12(double[] errors, DoubleUnaryOperator cube) {
    return errors.length == TINY.length
        && IntStream.range(0, errors.length)
            .allMatch(k -> (errors[k] == 0) == (slope(cube, TINY[k]) < 12));
  }

  private static double slope(DoubleUnaryOperator f, double h) {
    return (f.applyAsDouble(2 + h) - f.applyAsDouble(2 - h)) / (2 * h);
  }
}
