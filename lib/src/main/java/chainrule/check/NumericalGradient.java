package chainrule.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A gradient from function values alone, with an estimate of its own error for every entry.
 *
 * <p>Each entry comes from central differences {@code (f(θ + h) − f(θ − h)) / 2h} at shrinking
 * steps, extrapolated to h = 0; how far the extrapolations disagree is the error. Where one-sided
 * slopes disagree the function has a kink: the steps are shrunk until they no longer reach it, and
 * if the kink is at θ itself the entry is inconclusive. Noise in the values of f, for instance
 * their rounding to some decimals, is measured and widens the error. A smooth entry costs 10 calls
 * of f.
 *
 * @see "Ridders, Accurate computation of F'(x) and F'(x)F''(x), Advances in Engineering Software 4
 *     (1982)"
 */
public final class NumericalGradient {

  private final double[] values;
  private final double[] errors;
  private final boolean[] kinks;
  private final long evaluations;

  private NumericalGradient(double[] values, double[] errors, boolean[] kinks, long evaluations) {
    this.values = values;
    this.errors = errors;
    this.kinks = kinks;
    this.evaluations = evaluations;
  }

  /**
   * Measures the gradient of a function.
   *
   * @param f called with a copy of theta of which one entry is moved
   * @param theta the point, finite; not modified
   * @return one entry per entry of theta, in units of f per unit theta
   * @throws IllegalArgumentException if theta is empty, or if an entry of it or the value of f
   *     there is not finite
   */
  public static NumericalGradient of(ToDoubleFunction<double[]> f, double[] theta) {
    double[] point = theta.clone();
    if (point.length == 0) {
      throw new IllegalArgumentException("theta: has 0 entries; expected at least one");
    }
    requireFinite(point);
    double here = f.applyAsDouble(point.clone());
    if (!Double.isFinite(here)) {
      throw new IllegalArgumentException(
          "f: value at theta is " + here + "; expected a finite number");
    }
    double[] values = new double[point.length];
    double[] errors = new double[point.length];
    boolean[] kinks = new boolean[point.length];
    long evaluations = 1;
    for (int i = 0; i < point.length; i++) {
      PartialDerivative slope = new PartialDerivative(f, point, i, here).measure();
      values[i] = slope.value();
      errors[i] = slope.error();
      kinks[i] = slope.isKink();
      evaluations += slope.evaluations();
    }
    return new NumericalGradient(values, errors, kinks, evaluations);
  }

  /**
   * Returns a gradient that was measured elsewhere, by a caller who knows the function's structure.
   *
   * @param values the measured entries; copied
   * @param errors estimated absolute error of each, infinite where there is none; copied
   * @param kinks where the function has a kink; copied
   * @param evaluations how often the function was evaluated, wholly or in part
   * @return the gradient
   * @throws IllegalArgumentException if the lengths differ or an error is negative
   */
  public static NumericalGradient measured(
      double[] values, double[] errors, boolean[] kinks, long evaluations) {
    if (errors.length != values.length || kinks.length != values.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "measured: %d values, %d errors, %d kinks; expected equal numbers",
              values.length,
              errors.length,
              kinks.length));
    }
    for (int i = 0; i < errors.length; i++) {
      if (errors[i] < 0) {
        throw new IllegalArgumentException(
            "measured: error " + i + " is " + errors[i] + "; expected 0 or more");
      }
    }
    return new NumericalGradient(values.clone(), errors.clone(), kinks.clone(), evaluations);
  }

  /**
   * Returns the measured gradient.
   *
   * @return a copy; NaN where f is not finite around theta
   */
  public double[] values() {
    return values.clone();
  }

  /**
   * Returns the estimated absolute error of every entry.
   *
   * @return a copy; infinite where the entry could not be measured
   */
  public double[] errors() {
    return errors.clone();
  }

  /** {@return the number of entries} */
  public int length() {
    return values.length;
  }

  /**
   * Says whether the function has a kink (or a jump, or noise) at theta along one entry.
   *
   * @param index 0 … length − 1
   * @return true if the slopes on the two sides disagree however small the step
   */
  public boolean isKink(int index) {
    return kinks[index];
  }

  /**
   * Says whether an entry was measured.
   *
   * @param index 0 … length − 1
   * @return false at a kink and where f is not finite
   */
  public boolean isConclusive(int index) {
    return !kinks[index] && Double.isFinite(values[index]) && Double.isFinite(errors[index]);
  }

  /** {@return the indices of the entries that could not be measured} */
  public int[] inconclusive() {
    return IntStream.range(0, values.length).filter(i -> !isConclusive(i)).toArray();
  }

  /** {@return how often f was called} */
  public long evaluations() {
    return evaluations;
  }

  /** Returns the entries, their errors and the inconclusive indices. */
  @Override
  public String toString() {
    return "NumericalGradient "
        + Arrays.toString(values)
        + " ± "
        + Arrays.toString(errors)
        + (inconclusive().length == 0 ? "" : ", inconclusive " + Arrays.toString(inconclusive()));
  }

  static void requireFinite(double[] theta) {
    for (int i = 0; i < theta.length; i++) {
      if (!Double.isFinite(theta[i])) {
        throw new IllegalArgumentException(
            "theta: entry " + i + " is " + theta[i] + "; expected a finite number");
      }
    }
  }
}
