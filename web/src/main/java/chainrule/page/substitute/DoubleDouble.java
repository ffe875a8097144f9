package chainrule.page.substitute;

/**
 * A number as the sum of a double and what that leaves out: about 31 digits.
 *
 * @param high the nearest double
 * @param low the rest, at most half a unit in the last place of the other
 * @see "Dekker, A floating-point technique for extending the available precision (1971)"
 */
record DoubleDouble(double high, double low) {
  private static final double SPLITTER = 0x1p27 + 1;
  private static final double SMALLEST_TERM = 1e-31;

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  DoubleDouble plus(DoubleDouble other) {
    double sum = high + other.high;
    double added = sum - high;
    double lost = (high - (sum - added)) + (other.high - added);
    return normal(sum, lost + low + other.low);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(new DoubleDouble(-other.high, -other.low));
  }

  DoubleDouble times(DoubleDouble other) {
    double product = high * other.high;
    double a = upperHalf(high);
    double b = upperHalf(other.high);
    double c = high - a;
    double d = other.high - b;
    double lost = ((a * b - product) + a * d + c * b) + c * d;
    return normal(product, lost + high * other.low + low * other.high);
  }

  DoubleDouble over(DoubleDouble other) {
    double quotient = high / other.high;
    DoubleDouble left = minus(other.times(of(quotient)));
    return normal(quotient, left.high / other.high);
  }

  /** Returns eᵗ - 1, to the last digits for a small t too, by its series. */
  DoubleDouble expm1() {
    DoubleDouble sum = this;
    DoubleDouble term = this;
    for (int k = 2; Math.abs(term.high) > SMALLEST_TERM * Math.abs(sum.high); k++) {
      term = term.times(this).over(of(k));
      sum = sum.plus(term);
    }
    return sum;
  }

  private static DoubleDouble normal(double large, double small) {
    double sum = large + small;
    return new DoubleDouble(sum, small - (sum - large));
  }

  /** The upper 26 bits of a number, so that products of halves are exact. */
  private static double upperHalf(double value) {
    double scaled = SPLITTER * value;
    return scaled - (scaled - value);
  }
}
