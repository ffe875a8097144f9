package chainrule.check;

import java.util.Locale;

/**
 * One entry of a gradient, worked out and measured.
 *
 * @param index position in the parameter vector
 * @param analytic the value under test
 * @param numeric the measured value
 * @param error estimated absolute error of the measured value
 * @param agreement the verdict
 */
public record GradientEntry(
    int index, double analytic, double numeric, double error, Agreement agreement) {

  /** Below this size both values count as zero. */
  static final double ZERO = 1e-9;

  /** An error is an estimate: a measured value may be off by this many times as much. */
  private static final double SAFETY = 4;

  static GradientEntry judge(
      int index, double analytic, double numeric, double error, boolean conclusive) {
    return new GradientEntry(
        index, analytic, numeric, error, agreement(analytic, numeric, error, conclusive));
  }

  private static Agreement agreement(double a, double n, double error, boolean conclusive) {
    if (!Double.isFinite(a)) {
      return Agreement.WRONG;
    }
    if (!conclusive) {
      return Agreement.INCONCLUSIVE;
    }
    double size = Math.max(Math.abs(a), Math.abs(n));
    if (size < ZERO) {
      return Agreement.RIGHT;
    }
    double certainDifference = Math.max(0, Math.abs(a - n) - error) / size;
    if (certainDifference > Agreement.CLOSE_UP_TO) {
      return Agreement.WRONG;
    }
    if (error > Agreement.CLOSE_UP_TO * size) {
      return Agreement.INCONCLUSIVE;
    }
    boolean suspicious = Math.abs(a - n) - SAFETY * error > Agreement.RIGHT_UP_TO * size;
    return suspicious ? Agreement.CLOSE : Agreement.RIGHT;
  }

  /**
   * Returns {@code |a − n| / max(|a|, |n|)}.
   *
   * @return 0 if both are below 1e-9; infinite if the analytic value is not finite; NaN if only the
   *     measured one is not
   */
  public double relativeError() {
    if (!Double.isFinite(analytic)) {
      return Double.POSITIVE_INFINITY;
    }
    double size = Math.max(Math.abs(analytic), Math.abs(numeric));
    return size < ZERO ? 0 : Math.abs(analytic - numeric) / size;
  }

  /** Returns for instance {@code yours 0.141552, numerical 0.047184 ± 2e-11}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "yours %.6g, numerical %.6g ± %.0e", analytic, numeric, error);
  }
}
