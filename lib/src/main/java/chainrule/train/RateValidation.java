package chainrule.train;

/** Checks of the numbers that steer training. */
public final class RateValidation {

  private RateValidation() {}

  public static double requirePositive(String name, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + ": " + value + "; expected a positive finite number");
    }
    return value;
  }

  /** Returns a rate, or the nearest one that is positive, finite and keeps its digits. */
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

  public static int requireAtLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + "; expected at least 1");
    }
    return value;
  }
}
