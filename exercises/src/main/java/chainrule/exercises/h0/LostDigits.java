package chainrule.exercises.h0;

import java.util.stream.IntStream;

/** Tells from a few numbers whether digits were lost on the way, and how. */
final class LostDigits {
  /** As far as a right answer may be off. */
  private static final double SAME = 1e-9;

  private static final int MOST_DECIMALS = 7;

  /** How far a number with few decimals may be from them, in units of the last. */
  private static final double ROUNDING = 1e-6;

  private LostDigits() {}

  /**
   * Returns whether numbers are the right ones with a few decimals only, rounded or cut.
   *
   * @param yours not modified
   * @param right numbers with endless decimals; not modified
   */
  static boolean byDecimals(double[] yours, double... right) {
    return yours.length == right.length
        && !agree(yours, right)
        && IntStream.rangeClosed(1, MOST_DECIMALS)
            .mapToDouble(decimals -> Math.pow(10, decimals))
            .anyMatch(scale -> haveFewDecimals(yours, right, scale));
  }

  /**
   * Returns whether each number is the right one or its float, and some are floats.
   *
   * @param yours not modified
   * @param right numbers that no float is; not modified
   */
  static boolean byFloat(double[] yours, double... right) {
    return yours.length == right.length
        && !agree(yours, right)
        && IntStream.range(0, yours.length)
            .allMatch(i -> near(yours[i], right[i]) || yours[i] == (float) right[i]);
  }

  private static boolean haveFewDecimals(double[] yours, double[] right, double scale) {
    return IntStream.range(0, yours.length)
        .allMatch(
            i ->
                Math.abs(yours[i] * scale - Math.rint(yours[i] * scale)) < ROUNDING
                    && Math.abs(yours[i] - right[i]) * scale < 1 + ROUNDING);
  }

  private static boolean agree(double[] yours, double[] right) {
    return IntStream.range(0, yours.length).allMatch(i -> near(yours[i], right[i]));
  }

  private static boolean near(double yours, double right) {
    return Math.abs(yours - right) <= SAME;
  }
}
