package chainrule.train;

/** Checks of the numbers that steer training. */
public final class RateValidation {

  private RateValidation() {}

  /**
   * Requires a positive finite number.
   *
   * @param name what the message calls it
   * @param value the number
   * @return the number
   * @throws IllegalArgumentException if it is not
   */
  public static double requirePositive(String name, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + ": " + value + "; expected a positive finite number");
    }
    return value;
  }

  /**
   * Returns a rate, or the nearest one that is positive, finite and keeps its digits.
   *
   * @param rate a rate, 0 or more
   * @return a rate above 0
   */
  public static double within(double rate) {
    return Math.max(Double.MIN_NORMAL, Math.min(Double.MAX_VALUE, rate));
  }

  /** Requires 0 ≤ value < 1. */
  static double requireShare(String name, String symbol, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(name + ": " + value + "; expected 0 ≤ " + symbol + " < 1");
    }
    return value;
  }

  /**
   * Requires 1 or more.
   *
   * @param name what the message calls it
   * @param value the number
   * @return the number
   * @throws IllegalArgumentException if it is less
   */
  public static int requireAtLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + "; expected at least 1");
    }
    return value;
  }
}
