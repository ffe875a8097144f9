package chainrule.numeric;

/**
 * The exponential of whole arrays, several times as fast as one call of {@link Math#exp} per entry.
 *
 * <p>{@code e^x = 2ᵏ eʳ} with k the integer nearest to x / ln 2 and |r| ≤ ½ ln 2. Three loops find
 * r, turn it into eʳ, and add k to the exponents: short ones, for the compiler works on more
 * entries at once the less there is to do with each. The result is within one unit in the last
 * place.
 *
 * @see "Sun Microsystems, fdlibm 5.3, e_exp.c, for the polynomial"
 */
final class ArrayExponential {

  /**
   * Adding it pushes the fraction out of a double and leaves the nearest integer in the low bits.
   */
  private static final double ROUND = 0x1.8p52;

  private static final double PER_LN2 = 1 / Math.log(2);

  /** ln 2 in two parts; k times the first is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  // c = r − r² (C1 + r² (C2 + …)) is 2 − 2r / (eʳ − 1) within 2⁻⁵⁹.
  private static final double C1 = 0.16666666666666602;
  private static final double C2 = -0.0027777777777015593;
  private static final double C3 = 6.613756321437934e-05;
  private static final double C4 = -1.6533902205465252e-06;
  private static final double C5 = 4.1381367970572385e-08;

  /** Beyond it 2ᵏ or the result may not be a normal number. */
  private static final double LARGE = 700;

  private static final int FRACTION_BITS = 52;

  /** Entries done at a time, so that the next loop finds them in the cache. */
  private static final int STRETCH = 1024;

  private ArrayExponential() {}

  /** See {@link NumericKernel#exponentials}. */
  static void of(double factor, double[] x, double[] result, int from, int to) {
    for (int start = from; start < to; start += STRETCH) {
      int end = Math.min(to, start + STRETCH);
      reduce(factor, x, result, start, end);
      expand(result, start, end);
      scale(factor, x, result, start, end);
    }
  }

  /** Writes r. */
  private static void reduce(double factor, double[] x, double[] result, int from, int to) {
    for (int i = from; i < to; i++) {
      double v = factor * x[i];
      double k = (v * PER_LN2 + ROUND) - ROUND;
      result[i] = (v - k * LN2_HIGH) - k * LN2_LOW;
    }
  }

  /** Replaces r by {@code eʳ = 1 + r + rc / (2 − c)}. */
  private static void expand(double[] result, int from, int to) {
    for (int i = from; i < to; i++) {
      double r = result[i];
      double s = r * r;
      double c = r - s * (C1 + s * (C2 + s * (C3 + s * (C4 + s * C5))));
      result[i] = 1 + (r + r * c / (2 - c));
    }
  }

  private static void scale(double factor, double[] x, double[] result, int from, int to) {
    for (int i = from; i < to; i++) {
      double v = factor * x[i];
      if (Math.abs(v) < LARGE) {
        long k = Double.doubleToRawLongBits(v * PER_LN2 + ROUND) << FRACTION_BITS;
        result[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(result[i]) + k);
      } else {
        result[i] = Math.exp(v);
      }
    }
  }
}
