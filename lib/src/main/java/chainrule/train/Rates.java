package chainrule.train;

/** Checks of the numbers that steer training. */
final class Rates {

  private Rates() {}

  static double requirePositive(String name, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + ": " + value + "; expected a positive finite number");
    }
    return value;
  }
}
