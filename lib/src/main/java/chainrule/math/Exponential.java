package chainrule.math;

/**
 * The exponential of whole arrays, several times as fast as one call of {@link Math#exp} per entry.
 *
 * <p>{@code e^x = 2ᵏ eʳ} with k the integer nearest to x / ln 2 and |r| ≤ ½ ln 2. The first loop
 * sums the series of eʳ, with nothing in it that keeps the compiler from working on several entries
 * at once; the second adds k to the exponents. The result is within one unit in the last place.
 */
public final class Exponential {

  /**
   * Adding it pushes the fraction out of a double and leaves the nearest integer in the low bits.
   */
  private static final double ROUND = 0x1.8p52;

  private static final double PER_LN2 = 1 / Math.log(2);

  /** ln 2 in two parts; k times the first is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  /** Beyond it 2ᵏ or the result may not be a normal number. */
  private static final double LARGE = 700;

  private static final int FRACTION_BITS = 52;

  /** Entries done at a time, so that the second loop finds them in the cache. */
  private static final int STRETCH = 1024;

  private Exponential() {}

  /**
   * Writes {@code e^(factor·x)} for every entry.
   *
   * @param factor any number
   * @param x any values; not modified
   * @param result same length, another array; overwritten
   * @throws ShapeException if the lengths differ
   * @throws IllegalArgumentException if both are the same array
   */
  public static void of(double factor, double[] x, double[] result) {
    if (x == result) {
      throw new IllegalArgumentException("exponential: x is also the result; expected two arrays");
    }
    if (x.length != result.length) {
      throw new ShapeException(
          "exponential: x has %d entries, result %d; expected equal lengths"
              .formatted(x.length, result.length));
    }
    of(factor, x, result, 0, x.length);
  }

  /**
   * Writes {@code e^(factor·x)} for some entries.
   *
   * @param factor any number
   * @param x any values; not modified
   * @param result another array, modified from {@code from} to {@code to}
   * @param from first index
   * @param to one past the last, not beyond either array
   */
  public static void of(double factor, double[] x, double[] result, int from, int to) {
    for (int start = from; start < to; start += STRETCH) {
      int end = Math.min(to, start + STRETCH);
      series(factor, x, result, start, end);
      scale(factor, x, result, start, end);
    }
  }

  private static void series(double factor, double[] x, double[] result, int from, int to) {
    for (int i = from; i < to; i++) {
      double v = factor * x[i];
      double k = (v * PER_LN2 + ROUND) - ROUND;
      double r = (v - k * LN2_HIGH) - k * LN2_LOW;
      double sum = 1 / 6_227_020_800.0; // 1/13!
      sum = sum * r + 1 / 479_001_600.0;
      sum = sum * r + 1 / 39_916_800.0;
      sum = sum * r + 1 / 3_628_800.0;
      sum = sum * r + 1 / 362_880.0;
      sum = sum * r + 1 / 40_320.0;
      sum = sum * r + 1 / 5_040.0;
      sum = sum * r + 1 / 720.0;
      sum = sum * r + 1 / 120.0;
      sum = sum * r + 1 / 24.0;
      sum = sum * r + 1 / 6.0;
      sum = sum * r + 1 / 2.0;
      result[i] = 1 + (r + r * r * sum);
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
